/** What tells that a reader goes on reading. */
const MOVES = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/**
 * A section that the address names is made after the browser looked for it, and what is above it is drawn as the reader comes:
 * leads to it, and stays there until the reader moves.
 */
export function keepAtSection(section: HTMLElement, id: string): void {
  const follow = () => {
    if (decodeURIComponent(location.hash) === `#${id}`) stay(section.querySelector("h2") ?? section);
  };
  addEventListener("hashchange", follow);
  follow();
}

function stay(place: HTMLElement): void {
  const settle = new ResizeObserver(() => place.scrollIntoView());
  const leave = () => {
    settle.disconnect();
    for (const move of MOVES) removeEventListener(move, leave);
  };
  settle.observe(document.body);
  for (const move of MOVES) addEventListener(move, leave, {passive: true});
}
