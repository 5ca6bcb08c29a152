/**
 * The style sheets of the page as text, as they were written: what a browser gives back of its rules can lack some, `font`
 * with a variable beside `font-variant` for one. Fonts and imports are left out: in the frame nothing can be fetched.
 */
export async function pageStyle(): Promise<string> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const own = links.filter(({href}) => new URL(href).origin === location.origin);
  const sheets = await Promise.all(own.map(async ({href}) => (await fetch(href)).text()));
  return sheets.join("\n").replace(/@font-face\s*\{[^}]*\}|@import[^;]*;/g, "");
}
