import {html} from "htl";
import type {LedgerIndex} from "../../components/index.js";
import type {Opened} from "../opened.js";
import type {Lang, OpenWords} from "../words.js";
import {pageLine} from "./page-line.js";
import {pagePane} from "./page-pane.js";
import type {PdfDrawer} from "./pdf-drawer.js";
import {textIndex} from "./text-index.js";
import {textPane} from "./text-pane.js";

export interface PrintedSideOptions {
  readonly index: LedgerIndex;
  readonly lang: Lang;
  readonly say: OpenWords;
  /** Draws the pages of a file that has any. */
  readonly drawer?: PdfDrawer | undefined;
  /** Called when the text gives way to the pages, or the other way round. */
  readonly onTurned: () => void;
}

/** The document's own side: its text, and the pages as they are printed where the file has them. */
export interface PrintedSide {
  readonly pane: HTMLElement;
  /** The choice between text and pages; nothing where there is none. */
  readonly views: HTMLElement | "";
  readonly ready: Promise<void>;
  /** Where a number is printed, or the line that has it; null for a number that this document lacks. */
  find(id: string): HTMLElement | null;
  lineAt(line: number): HTMLElement | null;
}

export function printedSide(opened: Opened, {index, lang, say, drawer, onTurned}: PrintedSideOptions): PrintedSide {
  const {lines, boxes} = opened.text;
  const places = textIndex(opened);
  const text = textPane(lines, {places, index, say, lang});
  const pages = drawer && boxes.length ? pagePane(opened, {index, drawer, lang, say}) : undefined;
  const none = lines.length ? "" : html`<p class="beside-none">${say.beside.noText}</p>`;
  const pane = html`<div class="beside-pane" role="region" tabindex="0" aria-label=${say.beside.text}>${none}${text.element}${pages?.element ?? ""}</div>`;
  const isPages = () => pages?.element.hidden === false;
  const lineAt = (line: number) =>
    isPages() && pages ? pageLine(lines[line - 1], pages.element) : nearestLine(text.element, line);
  return {
    pane,
    views: pages ? choice(text.element, pages.element, {say, onTurned}) : "",
    ready: text.ready,
    lineAt,
    find(id) {
      const own = isPages()
        ? pages?.find(id)
        : text.element.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
      const number = index.number(id);
      if (own || !number?.line) return own ?? null;
      const line = lineAt(number.line);
      return (line && twinIn(line, number.text)) ?? line;
    }
  };
}

function choice(
  text: HTMLElement,
  pages: HTMLElement,
  {say, onTurned}: {readonly say: OpenWords; readonly onTurned: () => void}
): HTMLElement {
  const turn = ({currentTarget}: Event) => {
    const asPages = currentTarget === buttons[1];
    text.hidden = asPages;
    pages.hidden = !asPages;
    for (const button of buttons) button.setAttribute("aria-pressed", String(button === currentTarget));
    onTurned();
  };
  const buttons = [say.beside.asText, say.beside.asPage].map(
    (name, i) => html`<button type="button" aria-pressed=${String(i === 0)} onclick=${turn}>${name}</button>`
  );
  return html`<span class="beside-views" role="group" aria-label=${say.beside.text}>${buttons}</span>`;
}

/** 「收入支出总计」 is one printed number that says two things: what is said second has the place of the first. */
function twinIn(line: HTMLElement, text: string): HTMLElement | null {
  const numbers = [...line.querySelectorAll<HTMLElement>("[data-id]")];
  return (text && numbers.find((one) => one.textContent?.replace(/\s/g, "") === text)) || null;
}

/** The line itself, or the last that prints anything before it. */
function nearestLine(text: HTMLElement, line: number): HTMLElement | null {
  const lines = [...text.querySelectorAll<HTMLElement>("[data-line]")];
  return lines.findLast((one) => Number(one.dataset.line) <= line) ?? lines[0] ?? null;
}
