import {frameCode, pictureCode} from "../components/index.js";
import {embedFolder, embedPaths} from "./embed-paths.js";
import {plainText} from "./plain-text.js";
import {addressOf, type Publication} from "./publication.js";
import type {Rendered} from "./render-figure.js";
import {reservedHeight} from "./reserved-height.js";

export interface CodesOptions {
  /** Size in pixels of the picture at its plain size, as it was drawn. */
  readonly picture: {readonly width: number; readonly height: number};
  readonly theme?: "light" | "dark" | "auto";
  /** The edition of today, which stays as it is, instead of the figure that follows corrections. */
  readonly frozen?: boolean;
}

export interface ShortCodes {
  /** The page in a frame, and the script that fits its height. */
  readonly frame: string;
  /** A picture with its words, where scripts and frames are stripped. */
  readonly picture: string;
}

/** The two codes that refer to the figure instead of holding it. */
export function shortCodes(rendered: Rendered, publication: Publication, options: CodesOptions): ShortCodes {
  const {figure, words, lang} = rendered;
  const {picture, theme = "light", frozen = false} = options;
  const at = (path: string) => addressOf(embedFolder(publication, frozen) + path, publication);
  const {address, file} = embedPaths(figure.id, rendered);
  const [title, alt] = [plainText(words.title), plainText(words.alt)];
  return {
    frame: frameCode({
      src: at(address) + (theme === "light" ? "" : `?theme=${theme}`),
      title,
      height: reservedHeight(rendered),
      parent: at("_assets/parent.js"),
      theme
    }),
    picture: pictureCode({
      href: at(address),
      src: at(file(".png")),
      src2x: at(file("@2x.png")),
      ...picture,
      alt: `${title}${lang === "zh" ? "。" : ". "}${alt}`,
      source: plainText(words.source)
    })
  };
}
