import {html} from "htl";
import {stateInAddress} from "../components/index.js";
import {pdfDrawer} from "./beside/pdf-drawer.js";
import {chooseFiles} from "./choose-files.js";
import {comparisonView} from "./compare/comparison-view.js";
import {documentReader} from "./document-reader.js";
import {documentTabs} from "./document-tabs.js";
import {documentView} from "./document-view.js";
import {fileList} from "./file-list.js";
import {keptList} from "./keep/kept-list.js";
import type {Opened} from "./opened.js";
import {prepareOffline} from "./prepare-offline.js";
import {type Lang, openWords} from "./words.js";

export interface DeskOptions {
  readonly lang: Lang;
  /** Address of the worker's script. */
  readonly worker: URL;
  /** Folder with what pdf.js fetches, with a closing slash. */
  readonly assets: URL;
  /** Folder of the published data package of the first document, with a closing slash. */
  readonly sample: URL;
  /** Address of the service worker that keeps the page for readers without a network. */
  readonly service: URL;
}

/** The page on which readers open documents of their own; everything happens in their browser. */
export function openDesk(place: HTMLElement, {lang, worker, assets, sample, service}: DeskOptions): void {
  const say = openWords(lang);
  const reader = documentReader({worker, cMapUrl: new URL("cmaps/", assets).href, lang});
  const tabs = documentTabs({say, compare: (all) => comparisonView(all, {lang, say})});
  const offline = html`<p class="open-status open-offline" role="status"></p>`;
  const list = fileList({lang, say, reader, onOpened: open});
  const kept = keptList({lang, say, onOpen: (file) => list.add([file])});
  const choose = chooseFiles({say, onFiles: list.add, onSample: () => void openSample()});

  function open(opened: Opened, file?: File): void {
    const drawer = file && opened.format === "pdf" ? pdfDrawer(file, {worker, assets}) : undefined;
    const keep = file ? kept.button(opened, file) : "";
    tabs.add(opened, documentView(opened, {lang, say, drawer, keep}));
  }

  async function openSample(): Promise<void> {
    list.tell(say.reading);
    const reading = await reader.readPackage(sample);
    list.tell(reading.ok ? "" : reading.refusal[lang]);
    if (reading.ok) open(reading.opened);
  }

  addEventListener("hashchange", () => tabs.follow(stateInAddress("cell"), Number(stateInAddress("line"))));
  place.replaceChildren(
    html`<div class="open-app">${choose}${offline}${list.element}${kept.element}${tabs.element}</div>`
  );
  reader.start();
  void prepareOffline(service).then((ready) => {
    if (!ready) return;
    reader.renew();
    offline.textContent = say.offline;
    offline.setAttribute("data-ready", "");
  });
}
