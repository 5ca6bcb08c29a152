/** A sheet has 16,384 columns, and some hundred stretches of them that differ. */
const MAX_COLUMN = 16_384;
const MAX_COLUMNS = 1_000_000;
const STRETCH = /<(?:\w+:)?col\b[^<>]*>/g;
/** In the XML of Excel 2003: columns alike, and cells over several. */
const SPAN = /<(?:\w+:)?(?:Column|Cell)\b[^<>]*>/g;
const BOUND = /\b(min|max)\w*\s*=\s*["']?\s*([^\s"'<>/]*)/gi;
const ACROSS = /\b(Span|MergeAcross)\s*=\s*["']\s*([^\s"'<>]*)/gi;

/** Whether the columns that the XML of a sheet describes are more than there can be: the library makes something of each. */
export function claimsTooManyColumns(xml: string): boolean {
  let columns = 0;
  for (const [tag] of xml.matchAll(STRETCH)) columns += columnsOf(tag);
  for (const [tag] of xml.matchAll(SPAN)) for (const [, , n = ""] of tag.matchAll(ACROSS)) columns += columnOf(n);
  return columns > MAX_COLUMNS;
}

/** Of a bound that is said twice, the one that makes more columns counts: which the library believes is its own affair. */
function columnsOf(tag: string): number {
  let [first, last] = [MAX_COLUMN, 0];
  for (const [, name = "", n = ""] of tag.matchAll(BOUND)) {
    const column = columnOf(n);
    if (column > MAX_COLUMN) return column;
    if (name.toLowerCase() === "max") last = Math.max(last, column);
    else first = Math.min(first, column);
  }
  return Math.max(0, last - first + 1);
}

/** What is no number of a column, as `1.1.1`, `9e9` or one below nought, is beyond all columns. */
function columnOf(n: string): number {
  const column = /^\d{0,5}$/.test(n) ? Number(n) : Number.POSITIVE_INFINITY;
  return column > MAX_COLUMN ? Number.POSITIVE_INFINITY : column;
}
