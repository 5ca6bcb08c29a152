/** What the static figure says inline, for pages without our style sheet, stands in the way of the style sheet. */
const INLINE = ["display", "width", "max-width", "height"];

/** A figure as the style sheet expects it, from one that does without. What it is copied from stays as it is. */
export function copyForShadow(figure: HTMLElement): HTMLElement {
  const copy = figure.cloneNode(true) as HTMLElement;
  for (const part of [copy, ...copy.querySelectorAll("[style]")])
    if (!part.closest("svg")) part.removeAttribute("style");
  for (const drawing of copy.querySelectorAll<SVGElement>(".drawing > svg"))
    for (const name of INLINE) drawing.style.removeProperty(name);
  return copy;
}
