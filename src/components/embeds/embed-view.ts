import {parseView, toSearch} from "../figure-view.js";

/** How figures are shown and copied on the embed page. Empty: as they are published. */
export interface EmbedView {
  readonly lang: "zh" | "en";
  readonly theme: "light" | "dark" | "auto";
  readonly unit: string;
  /** Codes of today's edition, which stays as it is, instead of figures that follow corrections. */
  readonly frozen: boolean;
}

/** The view that an address asks for. What it should not say is ignored. */
export function parseEmbedView(search: string, lang: "zh" | "en"): EmbedView {
  const given = new URLSearchParams(search);
  const {unit = "", theme = "light", lang: asked = lang} = parseView(search);
  return {
    lang: asked === "en" ? "en" : "zh",
    theme: given.get("theme") === "auto" ? "auto" : theme === "dark" ? "dark" : "light",
    unit,
    frozen: given.get("edition") === "frozen"
  };
}

/** The end of the embed page's own address in a view; empty for the page as it opens in its language. */
export function toEmbedSearch({lang, theme, unit, frozen}: EmbedView, own: "zh" | "en"): string {
  const view = new URLSearchParams(toSearch({unit, lang: lang === own ? "" : lang}));
  if (theme !== "light") view.set("theme", theme);
  if (frozen) view.set("edition", "frozen");
  const text = String(view);
  return text && `?${text}`;
}
