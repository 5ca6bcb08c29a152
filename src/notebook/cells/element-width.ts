/** How wide an element is, now and whenever it changes: a generator for the runtime, which redraws what uses it. */
export function elementWidth(element: Element): Generator<Promise<number> | number, void> {
  let told = 0;
  let tell: ((width: number) => void) | null = null;
  const observer = new ResizeObserver(() => {
    const width = widthOf(element);
    if (width === told || !tell) return;
    told = width;
    tell(width);
    tell = null;
  });
  observer.observe(element);
  return values();

  function* values() {
    try {
      while (true) {
        const width = widthOf(element);
        if (width !== told) {
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
