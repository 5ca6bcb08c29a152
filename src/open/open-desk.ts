import {html} from "htl";
import {pdfDrawer} from "./beside/pdf-drawer.js";
import {chooseFiles} from "./choose-files.js";
import {documentReader} from "./document-reader.js";
import {type DocumentView, documentView} from "./document-view.js";
import {fileList} from "./file-list.js";
import {loadSample} from "./load-sample.js";
import type {Opened} from "./opened.js";
import {type Lang, openWords} from "./words.js";
import {DRAWING} from "./worker/drawing.js";

export interface DeskOptions {
  readonly lang: Lang;
  /** Address of the worker's script. */
  readonly worker: URL;
  /** Folder with what pdf.js fetches, with a closing slash. */
  readonly assets: URL;
  /** Folder of the published frames of the first document. */
  readonly sample: URL;
}

/** The page on which readers open documents of their own; everything happens in their browser. */
export function openDesk(place: HTMLElement, {lang, worker, assets, sample}: DeskOptions): void {
  const say = openWords(lang);
  const reader = documentReader({worker, cMapUrl: new URL("cmaps/", assets).href, lang});
  const views: DocumentView[] = [];
  const tabs = html`<nav class="open-tabs" aria-label=${say.documents} hidden></nav>`;
  const result = html`<div class="open-result"></div>`;
  const list = fileList({lang, say, reader, onOpened: open});
  const choose = chooseFiles({say, onFiles: list.add, onSample: () => void openSample()});

  function open(opened: Opened, file?: File): void {
    const pages = new URL(DRAWING, worker);
    const drawer = file && opened.format === "pdf" ? pdfDrawer(file, {worker: pages, assets}) : undefined;
    const view = documentView(opened, {lang, say, drawer});
    views.push(view);
    tabs.append(tab(opened, view));
    tabs.hidden = false;
    show(view);
  }

  async function openSample(): Promise<void> {
    try {
      open(await loadSample(sample, lang));
    } catch (error) {
      console.error(error);
      list.tell(say.sampleFailed);
    }
  }

  function show(view: DocumentView): void {
    result.replaceChildren(view.element);
    for (const one of tabs.querySelectorAll("[data-tab]"))
      one.setAttribute("aria-pressed", String(Number(one.getAttribute("data-tab")) === views.indexOf(view)));
    view.element.querySelector<HTMLElement>("h2")?.focus({preventScroll: true});
  }

  function tab({report, file}: Opened, view: DocumentView): HTMLElement {
    const {department, year} = report.document;
    const name = department ? say.title(department, year) : file;
    return html`<button type="button" class="open-tab" data-tab=${views.indexOf(view)} onclick=${() => show(view)}>${name}</button>`;
  }

  addEventListener("hashchange", () => views.find(({element}) => element.isConnected)?.follow());
  place.replaceChildren(html`<div class="open-app">${choose}${list.element}${tabs}${result}</div>`);
  reader.start();
}
