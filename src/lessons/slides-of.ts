/** One slide: a heading and what follows it, up to the next. */
export interface Slide {
  /** Of its heading, and so of its address; empty for the first, which begins with the page's title. */
  readonly id: string;
  readonly parts: readonly Element[];
}

/** A page cut at its headings of the second and third level. */
export function slidesOf(page: Element): readonly Slide[] {
  const slides: {id: string; parts: Element[]}[] = [];
  for (const part of page.children) {
    const current = slides.at(-1);
    if (!current || /^H[23]$/.test(part.tagName)) slides.push({id: current ? part.id : "", parts: [part]});
    else current.parts.push(part);
  }
  return slides.filter(({parts}) => parts.some((part) => part.textContent?.trim()));
}
