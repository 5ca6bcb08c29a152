import {type Match, type Project, resolveName, sangongRows, termOf} from "../../accounts/index.js";

/** A row of table 09 that a project pays for, and how its name was matched. */
export interface SangongProject {
  readonly key: string;
  readonly how: Match;
}

/** 公务接待经费 is 公务接待费. A name that merely ends in the same words (外事公务接待) may be a part, and is not taken. */
export function sangongOf(project: Project): SangongProject | null {
  const candidates = sangongRows
    .filter(({key}) => key !== "total")
    .map(({key, term}) => ({value: key, name: termOf(term).zh, aliases: termOf(term).aliases ?? []}));
  const found = resolveName(project.name, candidates);
  return found && found.how !== "words" ? {key: found.value, how: found.how} : null;
}
