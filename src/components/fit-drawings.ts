/** Where the widths of a figure that style sheets tell apart end, in pixels: figures.css has the same. */
const BANDS = {narrow: 480, medium: 680, wide: Number.POSITIVE_INFINITY};

/**
 * Marks each drawing with the widths of its figure that it is for (`data-for="narrow medium"`): for every band the widest
 * that belongs to it or to one below, else the narrowest there is. A drawing that is alone is for all, and not marked.
 */
export function fitDrawings(drawings: readonly Element[]): readonly Element[] {
  if (drawings.length < 2) return drawings;
  const byWidth = [...drawings].sort((a, b) => widthOf(a) - widthOf(b));
  const bands = Object.entries(BANDS).map(([name, end]) => {
    const drawing = byWidth.filter((d) => widthOf(d) < end).at(-1) ?? byWidth[0];
    return {name, drawing};
  });
  for (const drawing of drawings) {
    const names = bands.filter((band) => band.drawing === drawing).map(({name}) => name);
    drawing.setAttribute("data-for", names.join(" "));
  }
  return drawings;
}

function widthOf(drawing: Element): number {
  return Number(drawing.getAttribute("width"));
}
