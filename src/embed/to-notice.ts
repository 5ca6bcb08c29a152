import {escapeHtml} from "../components/index.js";

/** What a reader must know first: that the data were corrected, or that a newer edition exists. */
export interface Notice {
  readonly text: string;
  readonly link?: string;
  readonly href?: string;
}

/** Stays in every page, for a notice that comes later. */
const PLACE = "<!--notice-->";

/** The place of a notice, and the notice where there is one. */
export function toNotice(notice?: Notice): string {
  if (!notice) return PLACE;
  const {text, link = "", href = ""} = notice;
  const leads = href ? ` <a href="${escapeHtml(href)}">${escapeHtml(link || href)}</a>` : "";
  return `${PLACE}<p class="embed-notice">${escapeHtml(text)}${leads}</p>`;
}

/** A page written earlier with another notice: how an edition, which else stays as it is, says that a newer one exists. */
export function withNotice(page: string, notice: Notice): string {
  const [before, ...after] = page.split(PLACE);
  const rest = after.join(PLACE).replace(/^<p class="embed-notice">.*?<\/p>/s, "");
  return after.length ? before + toNotice(notice) + rest : page;
}
