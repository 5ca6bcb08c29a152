import type {AnyNode} from "acorn";
import {isProblem, type ParsedCell, parseCell} from "./cells/parse-cell.js";
import type {Lang} from "./message.js";
import {moduleHead} from "./module-head.js";

/** The cells as one module to run elsewhere: what is needed first, and each cell after those that it uses. */
export function toModule(cells: readonly string[], {lang}: {readonly lang: Lang}): string {
  const parsed = cells.map((source, i) => ({number: i + 1, source, cell: parseCell(source)}));
  const whole = parsed.flatMap(({number, cell}) => (isProblem(cell) ? [] : [{number, cell}]));
  const broken = parsed.filter(({cell}) => isProblem(cell));
  return [
    moduleHead[lang],
    ...inOrder(whole).map(({number, cell}) => `// [${number}]\n${toStatements(cell)}`),
    // Kept, so that nothing is lost that somebody wrote.
    ...broken.map(({number, source}) => `// [${number}]\n${source.replace(/^/gm, "// ")}`)
  ]
    .join("\n\n")
    .concat("\n");
}

interface Numbered {
  readonly number: number;
  readonly cell: ParsedCell;
}

/** Those that declare a name before those that use it; in a circle, as they stand. */
function inOrder(cells: readonly Numbered[]): readonly Numbered[] {
  const ordered = new Set<Numbered>();
  const begun = new Set<Numbered>();
  const put = (one: Numbered) => {
    if (begun.has(one)) return;
    begun.add(one);
    for (const other of cells) if (other.cell.declares.some((name) => one.cell.uses.includes(name))) put(other);
    ordered.add(one);
  };
  cells.forEach(put);
  return [...ordered];
}

/** What a cell ends with is displayed, as in the notebook, unless it displays something itself. */
function toStatements({source, node, uses}: ParsedCell): string {
  const last = lastExpression(node as AnyNode);
  if (!last || uses.includes("display") || uses.includes("view")) return source;
  const after = source.slice(last.end);
  return `${source.slice(0, last.start)}display(${source.slice(last.start, last.end)})${/^\s*;/.test(after) ? "" : ";"}${after}`;
}

function lastExpression(node: AnyNode): {readonly start: number; readonly end: number} | null {
  if (node.type !== "Program") return node;
  const last = node.body.at(-1);
  return last?.type === "ExpressionStatement" ? last.expression : null;
}
