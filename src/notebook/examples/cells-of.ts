import type {Lang} from "../message.js";
import type {Example} from "./example.js";

/** The cells of an example, each with its explanation as a comment at its head. */
export function cellsOf({title, steps}: Example, lang: Lang): readonly string[] {
  return steps.map((step, i) => {
    const said = i === 0 ? `${title[lang]}\n${step[lang]}` : step[lang];
    return `${said.replace(/^/gm, "// ")}\n${step.code.trim()}`;
  });
}
