import {html} from "htl";
import {groupBy} from "../../accounts/index.js";
import {type LedgerIndex, ledgerWords, walkNumbers} from "../../components/index.js";
import type {Opened} from "../opened.js";
import type {Lang, OpenWords} from "../words.js";
import type {PdfDrawer} from "./pdf-drawer.js";

export interface PagePaneOptions {
  readonly index: LedgerIndex;
  readonly drawer: PdfDrawer;
  readonly lang: Lang;
  readonly say: OpenWords;
}

/** How far from the pane pages are drawn. */
const NEAR = "600px 0px";

/** The pages of the file as they are printed, the cells that were read outlined on them; drawn while they are near. */
export function pagePane({text}: Opened, options: PagePaneOptions): HTMLElement {
  const boxes = groupBy(text.boxes, ({page}) => `${page}`);
  const element = html`<div class="page-pane" hidden></div>`;
  const near = new IntersectionObserver(
    (entries) => {
      for (const {target, isIntersecting} of entries)
        if (target instanceof HTMLElement) isIntersecting ? void show(target, options) : clear(target);
    },
    {rootMargin: NEAR}
  );
  for (const {page, width, height} of text.pages) {
    const lines = groupBy(boxes.get(`${page}`) ?? [], ({id}) => `${options.index.number(id)?.line ?? 0}`);
    const sheet = html`<section class="page-sheet" data-page=${page} data-width=${width} data-height=${height} style=${`aspect-ratio: ${width} / ${height}`} aria-label=${options.say.onPage(page)}>
      ${[...lines].map(([line, cells]) => html`<span data-row=${line}>${cells.map((box) => cell(box, {width, height}, options))}</span>`)}
    </section>`;
    walkNumbers(sheet);
    near.observe(sheet);
    element.append(sheet);
  }
  return element;
}

function cell(
  {id, left, top, width, height}: Opened["text"]["boxes"][number],
  page: {readonly width: number; readonly height: number},
  {index, lang}: PagePaneOptions
): HTMLElement {
  const number = index.number(id);
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(3)}%`;
  const place = `left: ${share(left, page.width)}; top: ${share(top, page.height)}; width: ${share(width, page.width)}; height: ${share(height, page.height)}`;
  const label = number ? `${number.text}, ${index.name(id)}, ${ledgerWords(lang).verdict(number.outcome)}` : id;
  return html`<button type="button" class="ledger-number page-cell" tabindex="-1" data-id=${id} data-verdict=${number?.outcome ?? "unchecked"} style=${place} aria-label=${label}></button>`;
}

async function show(sheet: HTMLElement, {drawer, say}: PagePaneOptions): Promise<void> {
  if (sheet.querySelector("canvas")) return;
  const canvas = html`<canvas aria-hidden="true"></canvas>` as HTMLCanvasElement;
  sheet.prepend(canvas);
  try {
    await drawer.draw(Number(sheet.dataset.page), canvas, sheet.clientWidth);
  } catch (error) {
    console.error(error);
    canvas.replaceWith(html`<p class="page-lost">${say.beside.notDrawn}</p>`);
  }
}

/** A page takes megabytes: what nobody sees is let go. */
function clear(sheet: HTMLElement): void {
  sheet.querySelector("canvas")?.remove();
}
