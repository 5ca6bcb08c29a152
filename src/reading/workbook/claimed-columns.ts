/** A sheet has 16,384 columns, and some hundred stretches of them that differ. */
const MAX_COLUMNS = 1_000_000;
const STRETCH = /<(?:\w+:)?col\s[^<>]{0,1000}>/g;
/** In the XML of Excel 2003: columns alike, and cells over several. */
const SPAN = /<(?:\w+:)?(?:Column|Cell)\s[^<>]{0,1000}>/g;

/** Whether the columns that the XML of a sheet describes are more than there can be: the library makes something of each. */
export function claimsTooManyColumns(xml: string): boolean {
  let columns = 0;
  for (const [tag] of xml.matchAll(STRETCH)) columns += numberIn(tag, "max") - numberIn(tag, "min") + 1;
  for (const [tag] of xml.matchAll(SPAN)) columns += numberIn(tag, "Span") + numberIn(tag, "MergeAcross");
  return columns > MAX_COLUMNS;
}

function numberIn(tag: string, name: string): number {
  return Number(new RegExp(`\\b${name}\\s*=\\s*["']\\s*([\\d.e+]+)`, "i").exec(tag)?.[1] ?? "0");
}
