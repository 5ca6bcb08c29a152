/** Where and when the embeds are published: what of an output does not come from its figure. */
export interface Publication {
  /** `https://example.org`, without a closing slash; empty where it is not known, and addresses are rooted then. */
  readonly origin: string;
  /** The folder of the site, with slashes on both ends: `/`, `/juesuan/`. */
  readonly base: string;
  /** The document's own folder of embeds within the site; `embed/` where it is not said. */
  readonly folder?: string;
  /** The folder of the document's own pages, its ledger and its embeds, within those of a language; none where it is not said. */
  readonly pages?: string;
  /** The edition: a hash of everything that the figures show, the day it first appeared (`2026-11-23`). */
  readonly version: {readonly hash: string; readonly date: string};
}

/** A path of the site (`embed/balance`) as an address that works anywhere, as far as the origin is known. */
export function addressOf(path: string, {origin, base}: Publication): string {
  return `${origin}${base}${path}`;
}

/** Where a number stands: its place in the ledger of the reader's language. */
export function placeOf(id: string, lang: "zh" | "en", publication: Publication): string {
  return addressOf(`${pagesIn(lang, publication)}ledger#cell=${id}`, publication);
}

/** The document's pages of a language, as a path from the site's first page. */
export function pagesIn(lang: "zh" | "en", {pages = ""}: Publication): string {
  return (lang === "en" ? "en/" : "") + pages;
}
