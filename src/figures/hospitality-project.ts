import type {Frames, ProjectRow} from "./figure.js";

const RECEPTION = "09:reception:";
const NAME = "公务接待";

/**
 * The project whose form is about the hospitality of table 09: the one that a check compared with it, else the one named so.
 * Null where there is none, or more than one could be meant.
 */
export function hospitalityProject({findings, projects}: Frames): ProjectRow | null {
  const compared = findings
    .filter(({rule, operands}) => rule === "budget" && operands.includes(RECEPTION))
    .flatMap(({operands}) => projects.filter(({id}) => operands.includes(`10:${id}.`)));
  const named = projects.filter(({name}) => name.includes(NAME));
  const [only, another] = new Set(compared.length > 0 ? compared : named);
  return another ? null : (only ?? null);
}
