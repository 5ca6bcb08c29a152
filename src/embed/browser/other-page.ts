import {parseView, toSearch} from "../../components/index.js";

/**
 * Where the address asks for another language or another order of the rows, the page that has it: those are pages of
 * their own, whole without script. The rest of the view goes along. Empty where this page is the right one.
 */
export function otherPage(search: string, page: Document): string {
  const {lang, sort, ...rest} = parseView(search);
  const links = [...page.querySelectorAll<HTMLAnchorElement>(".embed-foot a")];
  const link = links.find((a) => lang && a.dataset.lang === lang) ?? links.find((a) => sort && a.dataset.sort === sort);
  if (!link) return "";
  // The other language has the order too: it is asked for there again, by a page that knows its name.
  const asked = link.dataset.lang ? {...rest, ...(sort && {sort})} : rest;
  return link.href + keepForeign(search, toSearch(asked));
}

/** What the page that holds our frame has put into the address for its own script: pym's. */
function keepForeign(search: string, view: string): string {
  const child = new URLSearchParams(search).get("childId");
  const all = new URLSearchParams(view);
  if (child) all.set("childId", child);
  return String(all) && `?${all}`;
}
