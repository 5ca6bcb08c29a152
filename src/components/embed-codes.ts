import {escapeHtml} from "./escape-html.js";

export interface FramedFigure {
  /** Address of the figure's page. */
  readonly src: string;
  readonly title: string;
  /** In pixels, held until the frame says its own. */
  readonly height: number;
  /** Address of the script that lets the frame set its height. */
  readonly parent: string;
  readonly theme?: "light" | "dark" | "auto";
}

export interface PicturedFigure {
  /** Where the picture leads. */
  readonly href: string;
  readonly src: string;
  /** The same picture at twice its size. */
  readonly src2x: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** The line below the picture. */
  readonly source: string;
}

/** What a frame of ours may do: scripts, links that open a page, saved files. It needs no origin, so it is given none. */
export const frameSandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";
/** A frame whose scheme is not its page's is painted opaque by browsers. */
const SCHEMES = {light: "light", dark: "dark", auto: "light dark"};

/** The code for a page that takes frames: the figure as it is on this site, as high as it needs to be. */
export function frameCode({src, title, height, parent, theme = "light"}: FramedFigure): string {
  const style = `border:0;width:100%;color-scheme:${SCHEMES[theme]}`;
  const frame = `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" loading="lazy" width="100%" height="${height}"`;
  return `${frame} style="${style}" sandbox="${frameSandbox}" allow="clipboard-write; fullscreen"></iframe><script src="${escapeHtml(parent)}" async></script>`;
}

/** The code for a system that strips scripts and frames: a picture that says in words what it shows, and leads to the figure. */
export function pictureCode({href, src, src2x, width, height, alt, source}: PicturedFigure): string {
  const [address, one, two] = [href, src, src2x].map(escapeHtml);
  const image = `<img src="${one}" srcset="${one} 1x, ${two} 2x" width="${width}" height="${height}" style="max-width:100%;height:auto" alt="${escapeHtml(alt)}">`;
  return `<a href="${address}"><picture>${image}</picture></a><p>${escapeHtml(source)}</p>`;
}
