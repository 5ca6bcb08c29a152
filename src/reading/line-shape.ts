/** A line's one printed cell (empty where it has several), whether it is a row of cells, and its text without spaces. */
export function shapeOf(text: string): {only: string; isRow: boolean; plain: string} {
  const cells = text.split("\t").map((c) => c.trim());
  const printed = cells.filter(Boolean);
  const plain = text.replace(/\s+/g, "");
  return {only: printed.length === 1 ? (printed[0] ?? "") : "", isRow: cells.length > 1, plain};
}
