/**
 * How wide an element is, now and whenever it changes: a generator for the runtime, which redraws what uses it. One that is
 * not laid out, as in a frame that is hidden, is as wide as it was: nothing can be drawn on no width.
 */
export function elementWidth(element: Element): Generator<Promise<number> | number, void> {
  let told = 0;
  let tell: ((width: number) => void) | null = null;
  const observer = new ResizeObserver(() => {
    const width = widthOf(element);
    if (!isNews(width) || !tell) return;
    told = width;
    tell(width);
    tell = null;
  });
  observer.observe(element);
  return values();

  function isNews(width: number): boolean {
    return width > 0 && width !== told;
  }

  function* values() {
    try {
      while (true) {
        const width = widthOf(element);
        if (isNews(width)) {
          told = width;
          yield width;
        } else {
          yield new Promise<number>((resolve) => {
            tell = resolve;
          });
        }
      }
    } finally {
      observer.disconnect();
    }
  }
}

/** Whole pixels, so that nothing is redrawn for a part of one. */
function widthOf(element: Element): number {
  return Math.floor(element.getBoundingClientRect().width);
}
