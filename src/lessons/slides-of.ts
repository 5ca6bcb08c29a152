/** One slide: a heading or a figure, and what follows it up to the next. */
export interface Slide {
  /** Of its heading or figure, and so of its address; empty for the first, which begins with the page's title. */
  readonly id: string;
  readonly parts: readonly Element[];
}

/** A page cut at its headings of the second and third level, and before its figures, which need the room of a slide. */
export function slidesOf(page: Element): readonly Slide[] {
  const slides: {id: string; parts: Element[]}[] = [];
  for (const part of page.children) {
    const current = slides.at(-1);
    if (!current) slides.push({id: "", parts: [part]});
    else if (part.matches("h2, h3, figure")) slides.push({id: idOf(part), parts: [part]});
    else current.parts.push(part);
  }
  return slides.filter(({parts}) => parts.some((part) => part.textContent?.trim()));
}

function idOf(part: Element): string {
  return part.id || (part.getAttribute("data-figure") ?? "");
}
