import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

/** What a reader may come to see: pages, the code and data that write into them. Arrow keeps its labels as UTF-8. */
const TEXTS = /\.(?:html|js|json|csv|arrow|svg|txt)$/;
const PRINTABLE = /[^\p{Control}\p{Unassigned}\p{Private_Use}\p{Surrogate}\uFFFD]/gu;

/** Editions of embeds are frozen, their number only grows, and each was live once. They bring their own font. */
const KEPT = /(?:^|[/\\])embed[/\\](?:[^/\\]+[/\\])?v[/\\]/;

/** Every character in the texts of a built site, each once. */
export function charactersOf(folder: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const file of readdirSync(folder, {recursive: true, encoding: "utf8"})) {
    if (!TEXTS.test(file) || KEPT.test(file)) continue;
    for (const character of new Set(readFileSync(join(folder, file), "utf8"))) {
      if (character.match(PRINTABLE)) found.add(character);
    }
  }
  return found;
}
