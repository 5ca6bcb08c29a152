/** The cells as Markdown: comments at the head of a cell are its prose, the rest is a block of code. */
export function toMarkdown(cells: readonly string[], {title}: {readonly title: string}): string {
  return [`# ${title}`, ...cells.flatMap(toBlocks)].join("\n\n").concat("\n");
}

function toBlocks(cell: string): readonly string[] {
  const lines = cell.trim().split("\n");
  const first = lines.findIndex((line) => !line.startsWith("//"));
  const head = first < 0 ? lines : lines.slice(0, first);
  const code = first < 0 ? "" : lines.slice(first).join("\n").trim();
  const prose = head.map((line) => line.replace(/^\/\/ ?/, "")).join("\n");
  return [...(prose ? [prose] : []), ...(code ? [fenced(code)] : [])];
}

/** The fence is longer than any row of backticks within. */
function fenced(code: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((row) => row.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}js\n${code}\n${fence}`;
}
