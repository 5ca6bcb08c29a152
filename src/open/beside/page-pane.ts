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

export interface PagePane {
  readonly element: HTMLElement;
  /** The outline of a cell; null for what has none. */
  find(id: string): HTMLElement | null;
}

/** The pages of the file as they are printed, the cells that were read outlined on them; made and drawn while they are near. */
export function pagePane({text}: Opened, options: PagePaneOptions): PagePane {
  const boxes = groupBy(text.boxes, ({page}) => `${page}`);
  const element = html`<div class="page-pane" hidden></div>`;
  const outline = (sheet: HTMLElement) => {
    if (!sheet.querySelector("[data-row]"))
      sheet.append(...outlines(boxes.get(sheet.dataset.page ?? "") ?? [], sheet, options));
  };
  const near = new IntersectionObserver(
    (entries) => {
      for (const {target, isIntersecting} of entries) {
        if (!(target instanceof HTMLElement)) continue;
        if (!isIntersecting) clear(target);
        else {
          outline(target);
          void show(target, options);
        }
      }
    },
    {rootMargin: NEAR}
  );
  for (const {page, width, height} of text.pages) {
    const sheet = html`<section class="page-sheet" data-page=${page} data-width=${width} data-height=${height} style=${`aspect-ratio: ${width} / ${height}`} aria-label=${options.say.onPage(page)}></section>`;
    walkNumbers(sheet);
    near.observe(sheet);
    element.append(sheet);
  }
  return {
    element,
    find(id) {
      const page = text.boxes.find((box) => box.id === id)?.page;
      const sheet = page ? element.querySelector<HTMLElement>(`[data-page="${page}"]`) : null;
      if (sheet) outline(sheet);
      return sheet?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ?? null;
    }
  };
}

/** Line by line, so that the keyboard can go along them. */
function outlines(
  boxes: Opened["text"]["boxes"],
  sheet: HTMLElement,
  options: PagePaneOptions
): readonly HTMLElement[] {
  const page = {width: Number(sheet.dataset.width), height: Number(sheet.dataset.height)};
  const lines = groupBy(boxes, ({id}) => `${options.index.number(id)?.line ?? 0}`);
  const made = [...lines].map(
    ([line, cells]) => html`<span data-row=${line}>${cells.map((box) => cell(box, page, options))}</span>`
  );
  const first = made[0]?.querySelector<HTMLElement>(".ledger-number");
  if (first) first.tabIndex = 0;
  return made;
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
