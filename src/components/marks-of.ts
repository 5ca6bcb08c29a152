/** The marks that stand for numbers in the drawing that is shown, by the id of the number's cell, in the drawing's order. */
export function marksOf(drawing: Element): ReadonlyMap<string, readonly Element[]> {
  const marks = new Map<string, Element[]>();
  for (const mark of shownIn(drawing)?.querySelectorAll("a[href]") ?? []) {
    const id = idOf(mark);
    if (id) marks.set(id, [...(marks.get(id) ?? []), mark]);
  }
  return marks;
}

/** The id of the number that a mark leads to: its address without `#`. */
export function idOf(mark: Element | null): string {
  const address = mark?.getAttribute("href") ?? "";
  return address.startsWith("#") ? address.slice(1) : "";
}

/** Of the drawings for several widths, the one that is not hidden. Where nothing has a size, as in a test, the first. */
export function shownIn(drawing: Element): SVGSVGElement | null {
  const all = [...drawing.querySelectorAll("svg")];
  return all.find((svg) => svg.getClientRects().length > 0) ?? all[0] ?? null;
}
