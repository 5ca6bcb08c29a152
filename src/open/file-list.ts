import {html} from "htl";
import type {DocumentReader, FileReading} from "./document-reader.js";
import {MOST_FILES} from "./files-of.js";
import type {Lang, OpenWords} from "./words.js";

export interface FileListOptions {
  readonly lang: Lang;
  readonly say: OpenWords;
  readonly reader: DocumentReader;
  readonly onOpened: (reading: Extract<FileReading, {ok: true}>["opened"], file: File) => void;
}

/** The files that wait, are being read, or could not be: one after another, each with its page and a way out. */
export interface FileList {
  readonly element: HTMLElement;
  add(files: readonly File[]): void;
  tell(text: string): void;
}

export function fileList({lang, say, reader, onOpened}: FileListOptions): FileList {
  const items = html`<ul></ul>`;
  const status = html`<p class="open-status" role="status"></p>`;
  const element = html`<section class="open-files" aria-label=${say.files}>${items}${status}</section>`;
  let queue = Promise.resolve();

  async function read(file: File, {item, state, cancel}: FileItem): Promise<void> {
    if (cancel.signal.aborted) return;
    state.replaceChildren(say.reading);
    const onPage = (page: number, pages: number) => state.replaceChildren(say.page(page, pages), progress(page, pages));
    const reading = await reader.read(file, {onPage, signal: cancel.signal});
    if (reading.ok) {
      item.remove();
      const {report} = reading.opened;
      status.textContent = say.read(file.name, report.findings.filter(({level}) => level !== "note").length);
      onOpened(reading.opened, file);
      return;
    }
    const dismiss = html`<button type="button" onclick=${() => item.remove()}>${say.dismiss}</button>`;
    item.setAttribute("data-refused", "");
    item.replaceChildren(
      html`<span class="open-name">${file.name}</span>`,
      html`<span role="alert">${reading.refusal[lang]}</span>`,
      dismiss
    );
  }

  return {
    element,
    tell(text) {
      status.textContent = text;
    },
    add(files) {
      status.textContent = files.length === 0 ? say.noFile : files.length > MOST_FILES ? say.tooMany(MOST_FILES) : "";
      for (const file of files.slice(0, MOST_FILES)) {
        const item = fileItem(file, say);
        items.append(item.item);
        queue = queue.then(() => read(file, item));
      }
    }
  };
}

interface FileItem {
  readonly item: HTMLElement;
  readonly state: HTMLElement;
  readonly cancel: AbortController;
}

function fileItem({name}: File, say: OpenWords): FileItem {
  const cancel = new AbortController();
  const state = html`<span class="open-state">${say.waiting}</span>`;
  const stop = () => {
    cancel.abort();
    if (state.textContent === say.waiting) item.remove();
  };
  const item = html`<li><span class="open-name">${name}</span> ${state} <button type="button" onclick=${stop}>${say.cancel}</button></li>`;
  return {item, state, cancel};
}

function progress(page: number, pages: number): HTMLElement {
  return html`<progress max=${pages} value=${page} aria-hidden="true"></progress>`;
}
