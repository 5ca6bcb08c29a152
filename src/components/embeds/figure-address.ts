import {toSearch} from "../figure-view.js";
import type {EmbedView} from "./embed-view.js";

/** Where the embeds lie, as whole addresses with a closing slash. */
export interface EmbedFolders {
  readonly live: string;
  readonly frozen: string;
}

/** The page of a figure in a view: what a frame shows. Its language is part of the path. */
export function figureAddress(id: string, {lang, theme, unit, frozen}: EmbedView, folders: EmbedFolders): string {
  const page = `${frozen ? folders.frozen : folders.live}${lang === "en" ? "en/" : ""}${id}`;
  const search = new URLSearchParams(toSearch({unit}));
  if (theme !== "light") search.set("theme", theme);
  return String(search) ? `${page}?${search}` : page;
}
