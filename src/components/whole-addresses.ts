/** The codes with whole addresses, where the build did not know the site's origin and began them at its root. */
export function wholeAddresses(figure: Element, page: string): void {
  const {origin} = new URL(page);
  for (const field of figure.querySelectorAll("textarea"))
    field.textContent = (field.textContent ?? "").replace(/(="|1x, )\/(?!\/)/g, (_, before) => `${before}${origin}/`);
  for (const button of figure.querySelectorAll<HTMLElement>("[data-address]"))
    button.dataset.address = new URL(button.dataset.address ?? "", page).href;
}
