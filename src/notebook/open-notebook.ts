import {element} from "../components/index.js";
import {forbidFrames} from "./forbid-frames.js";
import {frameDocument} from "./frame-document.js";
import {type LiveFrame, liveFrame} from "./live-frame.js";
import {loadData} from "./load-data.js";
import type {Lang, NotebookData} from "./message.js";
import {pageStyle} from "./page-style.js";
import {startingPoint} from "./starting-point.js";
import {type Toolbar, toolbar} from "./toolbar.js";
import {words} from "./words.js";

export interface NotebookOptions {
  readonly lang: Lang;
  /** Folder of the document's published frames. */
  readonly frames: URL;
  /** The script of the frame, in one file. */
  readonly script: URL;
}

/** What a notebook was opened with: what "reset" goes back to. Only our own examples run by themselves. */
export interface Opened {
  readonly cells: readonly string[];
  readonly run: boolean;
  readonly notice: string;
}

/** Fills a place of the page with the notebook: its tools, and the frame in which all code stands and runs. */
export async function openNotebook(place: HTMLElement, {lang, frames, script}: NotebookOptions): Promise<void> {
  const say = words[lang];
  place.replaceChildren(element("p", {class: "notebook-wait", role: "status"}, say.loading));
  if (!globalThis.crypto?.subtle) {
    place.replaceChildren(element("p", {class: "notebook-lost", role: "alert"}, say.insecure));
    return;
  }
  try {
    const [data, code, first] = await Promise.all([loadData(frames), loadText(script), startingPoint(lang)]);
    await start(place, {lang, data, code, first});
  } catch (error) {
    place.replaceChildren(element("p", {class: "notebook-lost", role: "alert"}, say.failed));
    throw error;
  }
}

async function loadText(address: URL): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`missing file: ${address} (${response.status})`);
  return response.text();
}

interface Start {
  readonly lang: Lang;
  readonly data: NotebookData;
  readonly code: string;
  readonly first: Opened;
}

async function start(place: HTMLElement, {lang, data, code, first}: Start): Promise<void> {
  const say = words[lang];
  const html = lang === "zh" ? "zh-CN" : "en";
  let opened = first;
  let kept = first.cells;
  forbidFrames();
  const srcdoc = await frameDocument(code, {title: say.frameTitleOf, style: await pageStyle(), lang: html, theme: ""});
  const holder = element("div", {class: "notebook-holder"});
  let live = makeFrame();
  let isFresh = true;
  const tools: Toolbar = toolbar(lang, {
    send: (message) => live.send(message),
    take: () => live.take(),
    open,
    opened: () => opened
  });
  place.replaceChildren(tools.element, holder);
  holder.append(live.element);
  open(first);
  addEventListener("hashchange", async () => {
    if (location.hash.startsWith("#code=")) open(await startingPoint(lang));
  });
  followTheme(() => live);

  /** Each notebook in a frame of its own: what another one's code left behind is gone with it. */
  function open(next: Opened): void {
    if (!isFresh) renew();
    isFresh = false;
    opened = next;
    kept = next.cells;
    live.send({type: "show", cells: next.cells, run: next.run});
    tools.say(next.notice);
  }

  function makeFrame(): LiveFrame {
    return liveFrame(srcdoc, {
      title: say.frameTitleOf,
      lang,
      data,
      onKept(cells) {
        kept = cells;
      },
      onBack: () => tools.say(""),
      onSilent: () => tools.say(say.silent, {text: say.restart, onClick: restart})
    });
  }

  function restart(): void {
    renew();
    live.send({type: "show", cells: kept, run: false});
    tools.say(say.restarted);
  }

  /** As high as the one before, so that the page does not jump. */
  function renew(): void {
    const {height} = live.element.style;
    live.stop();
    live = makeFrame();
    live.element.style.height = height;
    holder.append(live.element);
    live.send({type: "theme", theme: currentTheme()});
  }
}

/** The frame is light or dark as its page is. */
function followTheme(live: () => LiveFrame): void {
  const tell = () => live().send({type: "theme", theme: currentTheme()});
  tell();
  new MutationObserver(tell).observe(document.documentElement, {attributes: true, attributeFilter: ["data-theme"]});
}

function currentTheme(): string {
  return document.documentElement.dataset.theme ?? "";
}
