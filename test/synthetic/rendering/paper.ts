import type {Synthetic} from "../index.js";
import {htmlBody} from "./html-body.js";

/** A4, ruled tables, numbers in the foot of every page. */
const STYLE = `
@page { size: A4 portrait; margin: 18mm 16mm; @bottom-center { content: "— " counter(page) " —"; font: 9pt sans-serif } }
@page wide { size: A4 landscape; margin: 14mm }
html { font: 10.5pt/1.6 "Noto Sans CJK SC", sans-serif }
h1 { break-before: page; text-align: center; font-size: 16pt }
h2 { font-size: 12pt; break-after: avoid } h3 { font-size: 11pt; break-after: avoid }
p.prose { text-indent: 2em; text-align: justify }
p.cover { text-align: center; font-size: 18pt }
p.above { text-align: center } p.caption { display: flex; justify-content: space-between; font-size: 9pt }
table { border-collapse: collapse; width: 100%; font-size: 8pt; line-height: 1.3 }
table + table { break-before: page }
tr { break-inside: avoid }
td { border: 0.6pt solid #000; padding: 1pt 2pt; text-align: center; overflow-wrap: anywhere }
td.amount { text-align: right; white-space: nowrap }
td.justifying { text-align-last: justify } td.letter-spacing { letter-spacing: 0.4em }
.wide { page: wide; break-before: page }
`;

/** A document as a page that a browser prints: tables across on pages of their own, or where they come. */
export function toPaper({blocks, layout}: Synthetic): string {
  const body = layout.look.paper === "landscape" ? inSheets(htmlBody(blocks, layout)) : htmlBody(blocks, layout);
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><style>${STYLE}</style></head><body>${body}</body></html>`;
}

/** What stands between the heading of a table and the next heading lies across. */
function inSheets(body: string): string {
  return body
    .split(/(?=<h[12]>)/)
    .map((part) => (/<table/.test(part) ? `<section class="wide">${part}</section>` : part))
    .join("");
}
