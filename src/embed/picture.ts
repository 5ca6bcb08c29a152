import {type LayOutOptions, layOutPicture, type Picture} from "./lay-out-picture.js";
import {markLink} from "./mark-link.js";
import type {Theme} from "./palette.js";
import {paletteOf} from "./palette-of.js";
import {pictureWords} from "./picture-words.js";
import type {Publication} from "./publication.js";
import type {Rendered} from "./render-figure.js";

export interface PictureOptions extends Omit<LayOutOptions, "palette" | "addressOf"> {
  readonly theme?: Theme;
}

/** A whole figure as one picture, as it is published: with its edition and its address, marks leading to their places. */
export function picture(
  rendered: Rendered,
  publication: Publication,
  {theme = "light", ...options}: PictureOptions = {}
): Picture {
  return layOutPicture(rendered, pictureWords(rendered, publication), {
    ...options,
    palette: paletteOf(theme),
    addressOf: markLink(rendered, publication)
  });
}
