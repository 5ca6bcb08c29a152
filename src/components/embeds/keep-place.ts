/** What a card is told by before and after. */
const idOf = (card: Element) => card.getAttribute("aria-labelledby");

/**
 * Draws the cards again for another view, and leaves the reader where they were: what was unfolded is unfolded, and
 * frames hold their height until they say another.
 */
export function keepPlace(body: HTMLElement, draw: () => void): void {
  const before = new Map([...body.querySelectorAll(".embed-card")].map((card) => [idOf(card), card]));
  draw();
  for (const card of body.querySelectorAll(".embed-card")) {
    const old = before.get(idOf(card));
    if (!old) continue;
    const [was, is] = [old, card].map((c) => c.querySelector("iframe"));
    if (was && is) is.style.height = was.style.height;
    for (const fold of old.querySelectorAll<HTMLDetailsElement>("details[open]"))
      card.querySelector(`[data-code="${fold.dataset.code}"]`)?.setAttribute("open", "");
  }
}
