/**
 * What a script of the figure links to (the place of a number in the ledger) opens outside the frame, as the page's own
 * links do: within it, it would be as narrow as the figure.
 */
export function openOutside(page: Document): void {
  page.addEventListener("click", ({target}) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
    if (!link || link.getAttribute("href")?.startsWith("#") || link.closest("svg, .embed-foot")) return;
    Object.assign(link, {target: "_blank", rel: "noopener"});
  });
}
