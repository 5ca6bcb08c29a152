import {readFileSync} from "node:fs";
import {pageSource} from "./page-source.js";

/**
 * The front matter of a page by its path (`/index`, `/en/ledger`), lines of `name: text`. Framework 1.13 hands on what it
 * knows itself and drops the rest. Empty for a page that is not there.
 */
export function frontMatter(root: string, path: string): Readonly<Record<string, string>> {
  const file = pageSource(root, path);
  if (file === null) return {};
  const [, lines = ""] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(file, "utf8")) ?? [];
  return Object.fromEntries(
    lines.split(/\r?\n/).flatMap((line) => {
      const [, name, text = ""] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
      return name ? [[name, text.replace(/^(["'])(.*)\1$/, "$2").trim()]] : [];
    })
  );
}
