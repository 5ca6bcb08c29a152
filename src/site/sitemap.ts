import {type Lang, langOf, twinOf} from "./navigation.js";

export interface SitemapOptions {
  /** With its base, without a closing slash: `https://example.org/juesuan`. */
  readonly home: string;
  /** Folder of the pages' sources, which says which pages have a twin. */
  readonly root: string;
}

/** A sitemap of pages by their paths within the site (`spending`, `en/index`), each with its other language beside it. */
export function toSitemap(pages: readonly string[], {home, root}: SitemapOptions): string {
  const urls = pages
    .filter((page) => page !== "404")
    .sort()
    .map((page) => {
      const here = `/${page}`.replace(/\/index$/, "/");
      const twin = twinOf(here, root);
      const links = twin === null ? [] : [here, twin].map((path) => alternate(home + path, langOf(path)));
      return `  <url><loc>${home}${here}</loc>${links.join("")}</url>`;
    });
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
    ...urls,
    `</urlset>\n`
  ].join("\n");
}

function alternate(address: string, lang: Lang): string {
  return `<xhtml:link rel="alternate" hreflang="${lang === "zh" ? "zh-CN" : "en"}" href="${address}"/>`;
}
