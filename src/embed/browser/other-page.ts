import {parseView} from "../../components/index.js";
import {searchFor} from "./search-for.js";

/**
 * Where the address asks for another language or another order of the rows, the page that has it: those are pages of
 * their own, whole without script. The rest of the view goes along. Empty where this page is the right one.
 */
export function otherPage(search: string, page: Document): string {
  const {lang, sort, ...rest} = parseView(search);
  const links = [...page.querySelectorAll<HTMLAnchorElement>(".embed-foot a")];
  const ofLang = links.find((a) => lang && a.dataset.lang === lang);
  const link = ofLang ?? links.find((a) => sort && a.dataset.sort === sort);
  if (!link) return "";
  // The other language has the order too: its page is asked for it again, and knows where it is.
  return link.href + searchFor(ofLang && sort ? {...rest, sort} : rest, search);
}
