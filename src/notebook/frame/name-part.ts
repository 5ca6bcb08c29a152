/**
 * Names for those who hear what a cell shows: a chart of Plot's is one picture, its parts have names only where they may; the
 * slider of an input of Observable's is called as the field beside it.
 */
export function namePart(shown: Element, {chart}: {readonly chart: string}): void {
  const drawings = shown instanceof SVGSVGElement ? [shown] : shown.querySelectorAll("svg");
  for (const drawing of drawings) nameDrawing(drawing, chart);
  for (const slider of shown.querySelectorAll('input[type="range"]:not([id], [aria-label])')) {
    const label = slider.closest("form")?.querySelector("label")?.textContent?.trim();
    if (label) slider.setAttribute("aria-label", label);
  }
}

/** What has a role was named by whoever drew it. */
function nameDrawing(drawing: Element, name: string): void {
  if (drawing.hasAttribute("role") || drawing.closest(".figure")) return;
  drawing.setAttribute("role", "img");
  if (!drawing.hasAttribute("aria-label")) drawing.setAttribute("aria-label", name);
  for (const part of drawing.querySelectorAll("g[aria-label]:not([role])")) part.removeAttribute("aria-label");
}
