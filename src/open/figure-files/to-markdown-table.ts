import {isQuantity} from "../../components/index.js";
import {plainText, type Rendered} from "../../embed/in-browser/index.js";

/** A figure as Markdown without links, for its numbers stand in a file that only its reader has. */
export function toMarkdownTable({table, words}: Rendered): string {
  const {title, subtitle, unit, note, source} = words;
  const numeric = table.columns.map((_, i) => table.rows.some(({values}) => isQuantity(values[i])));
  const cell = (value: (typeof table.rows)[number]["values"][number], own: boolean) =>
    isQuantity(value) ? value.text + (own ? "" : value.unit) : escapePipes(value ?? "");
  const lines = [
    table.columns.map((c) => escapePipes(c.unit ? `${c.title} (${c.unit})` : c.title)),
    numeric.map((right) => (right ? "---:" : "---")),
    ...table.rows.map(({values}) => table.columns.map((c, i) => cell(values[i] ?? null, c.unit !== undefined)))
  ];
  const rows = lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
  const parts = [`## ${title}`, subtitle + (unit ? ` (${unit})` : ""), rows, note, source];
  return plainText(`${parts.filter((part) => part).join("\n\n")}\n`);
}

function escapePipes(text: string): string {
  return text.replace(/[|\\*_`[\]<>]/g, "\\$&").replaceAll("\n", " ");
}
