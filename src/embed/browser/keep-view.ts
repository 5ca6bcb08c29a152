import {parseView, viewOf} from "../../components/index.js";
import {searchFor} from "./search-for.js";

/** The other language and the other orders open in the view that the reader has, not in that of the first page. */
export function keepView(figure: HTMLElement, search: string): void {
  const {theme} = parseView(search);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".embed-foot a[data-lang], .embed-foot a[data-sort]"))
    link.addEventListener("click", () => {
      const {sort, ...view} = viewOf(figure);
      // A page of another order has it; what the reader sorted by goes to the other language only.
      const kept = link.dataset.lang && sort ? {...view, sort} : view;
      link.search = searchFor({...kept, ...(theme && {theme})}, search);
    });
}
