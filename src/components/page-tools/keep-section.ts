/**
 * Makes the link to the other language lead to the place that is being read: headings of a page and of its twin have the
 * same ids. What the address asks for goes along.
 */
export function keepSection(link: HTMLAnchorElement, main: HTMLElement): void {
  const home = link.href.replace(/[?#].*/, "");
  const follow = () => {
    link.href = home + location.search + (location.hash.includes("=") ? location.hash : placeIn(main));
  };
  for (const event of ["pointerdown", "focus", "keydown"]) link.addEventListener(event, follow);
}

/** The last heading that the reader has passed. */
function placeIn(main: HTMLElement): string {
  const passed = [...main.querySelectorAll("h2[id], h3[id]")].filter(
    (h) => h.getBoundingClientRect().top < innerHeight / 2
  );
  const last = passed.at(-1);
  return last && scrollY > 0 ? `#${encodeURIComponent(last.id)}` : "";
}
