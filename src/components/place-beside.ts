const MARGIN = 8;

/**
 * Puts a positioned element below what it belongs to, above it where there is no room, and never outside the window. What
 * it is positioned against is measured, so it may stand anywhere: in a page, a frame, a shadow root.
 */
export function placeBeside(element: HTMLElement, anchor: Element): void {
  Object.assign(element.style, {left: "0", top: "0"});
  const {clientWidth, clientHeight} = document.documentElement;
  const own = element.getBoundingClientRect();
  const beside = anchor.getBoundingClientRect();
  const left = within(beside.left + beside.width / 2 - own.width / 2, clientWidth - own.width);
  const above = beside.top - own.height - MARGIN;
  const below = beside.bottom + MARGIN;
  const fits = below + own.height <= clientHeight || above < 0;
  const top = within(fits ? below : above, clientHeight - own.height);
  Object.assign(element.style, {left: `${left - own.left}px`, top: `${top - own.top}px`});
}

function within(start: number, end: number): number {
  return Math.max(MARGIN, Math.min(start, end - MARGIN));
}
