/** Lets the row of a page's tools stay at the top of the window while the rest of the header goes. */
export function stayInSight(header: HTMLElement, tools: HTMLElement): void {
  const place = () => header.style.setProperty("top", `${-tools.offsetTop}px`);
  document.documentElement.setAttribute("data-tools", "sticky");
  new ResizeObserver(place).observe(header);
  place();
}
