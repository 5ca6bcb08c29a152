/** What tells that a reader goes on reading. */
const MOVES = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/**
 * A section that the address names is made after the browser looked for it, and what is above it is still being drawn: leads
 * to it, and stays there until the reader moves.
 */
export function keepAtSection(section: HTMLElement, id: string): void {
  if (decodeURIComponent(location.hash) !== `#${id}`) return;
  const settle = new ResizeObserver(() => section.scrollIntoView());
  const leave = () => settle.disconnect();
  settle.observe(document.body);
  for (const move of MOVES) addEventListener(move, leave, {once: true, passive: true});
}
