/** Scrolls a pane, and what within it scrolls sideways, until a place in it is in the middle; the page stays where it is. */
export function bringInto(pane: HTMLElement, place: HTMLElement): void {
  const sideways = place.closest<HTMLElement>(".scroll");
  center(pane, place);
  if (sideways && pane.contains(sideways)) {
    const [outer, inner] = [sideways.getBoundingClientRect(), place.getBoundingClientRect()];
    if (inner.left < outer.left || inner.right > outer.right)
      sideways.scrollBy({left: inner.left - outer.left - (outer.width - inner.width) / 2});
  }
  // What was not laid out has its real height only now.
  requestAnimationFrame(() => {
    center(pane, place);
    // The middle of the pane may itself be below the window.
    place.scrollIntoView({block: "nearest", inline: "nearest"});
  });
}

function center(pane: HTMLElement, place: HTMLElement): void {
  const [outer, inner] = [pane.getBoundingClientRect(), place.getBoundingClientRect()];
  pane.scrollBy({top: inner.top - outer.top - (outer.height - inner.height) / 2});
}
