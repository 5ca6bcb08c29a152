/** | --- | :-: |, which stands between the headings and the rows of a table. */
const RULE = /^\|(?:\s*:?-+:?\s*\|)+$/;

/**
 * Lines with the tables of Markdown as rows of tabs; the line between headings and rows is left blank. A line with bars that
 * is in no such table stays as it is.
 */
export function markdownRows(lines: readonly string[]): readonly string[] {
  const rows = [...lines];
  for (let i = 1; i < lines.length; i++) {
    if (!RULE.test(lines[i]?.trim() ?? "") || !isRow(lines[i - 1])) continue;
    rows[i - 1] = toFields(lines[i - 1] ?? "");
    rows[i] = "";
    for (; isRow(lines[i + 1]); i++) rows[i + 1] = toFields(lines[i + 1] ?? "");
  }
  return rows;
}

function isRow(line: string | undefined): boolean {
  const bare = line?.trim() ?? "";
  return bare.length > 1 && bare.startsWith("|") && bare.endsWith("|");
}

/** \| is a bar within a cell, and <br> a line end there. */
function toFields(line: string): string {
  const cells = line.trim().slice(1, -1).replaceAll("\\|", "\u0000").split("|");
  return cells
    .map((cell) =>
      cell
        .replaceAll("\u0000", "|")
        .replace(/<br\s*\/?>/gi, "")
        .replace(/\s+/g, " ")
        .trim()
    )
    .join("\t");
}
