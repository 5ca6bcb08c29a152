import {siteFrom} from "./embed-paths.js";
import {type FigureOptions, figureHtml} from "./figure-html.js";
import type {Publication} from "./publication.js";
import type {Rendered} from "./render-figure.js";
import {toStyle} from "./style.js";
import {toFoot} from "./to-foot.js";
import {toHead} from "./to-head.js";
import {type Notice, toNotice} from "./to-notice.js";

export interface PageOptions extends FigureOptions {
  /** How many folders below the folder of embeds the page lies: 0 for `balance.html`, 1 for `en/balance.html`. */
  readonly depth?: number;
  readonly notice?: Notice | undefined;
}

const LANGUAGE = {zh: "zh-CN", en: "en"};

/**
 * The page of a figure, complete without script and in one request: headline, drawings, note, source, table, files, codes,
 * citation. Links are relative, so that the site may lie in any folder.
 */
export function toPage(rendered: Rendered, publication: Publication, options: PageOptions): string {
  const {depth = 0, frozen = false, notice} = options;
  const root = "../".repeat(depth);
  const site = siteFrom(depth, publication, frozen);
  const body = [
    toNotice(notice),
    figureHtml(rendered, publication, {...options, root, site}),
    toFoot(rendered, publication, root, site)
  ].join("");
  return `<!doctype html>
<html lang="${LANGUAGE[rendered.lang]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">${toHead(rendered, publication, root)}<script src="${root}_assets/embed.js" defer></script><style>${toStyle({assets: `${root}_assets/`, html: body})}</style></head>
<body><main>${body}</main></body></html>
`;
}
