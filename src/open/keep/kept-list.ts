import {html} from "htl";
import type {Opened} from "../opened.js";
import {toSize} from "../to-size.js";
import type {Lang, OpenWords} from "../words.js";
import {type KeptFile, keptFiles} from "./kept-files.js";

export interface KeptListOptions {
  readonly lang: Lang;
  readonly say: OpenWords;
  readonly onOpen: (file: File) => void;
}

export interface KeptList {
  readonly element: HTMLElement;
  /** Asks to keep a document's file. */
  button(opened: Opened, file: Blob): HTMLElement;
}

/** What this browser keeps because the reader asked for it; nothing of it is shown before there is any. */
export function keptList({lang, say, onOpen}: KeptListOptions): KeptList {
  const words = say.keep;
  const items = html`<ul></ul>`;
  const status = html`<p class="open-status" role="status"></p>`;
  const all = html`<button type="button" class="open-link" onclick=${() => forget(() => keptFiles.forgetAll())}>${words.forgetAll}</button>`;
  const element = html`<section class="open-kept" aria-label=${words.title} hidden><h2>${words.title}</h2>${items}<p>${all}</p>${status}</section>`;

  async function forget(work: () => Promise<void>): Promise<void> {
    await work();
    await show();
    status.textContent = words.forgotten;
  }

  async function show(): Promise<void> {
    const kept = await keptFiles.list();
    items.replaceChildren(...kept.map(item));
    all.hidden = kept.length < 2;
    element.hidden = kept.length === 0 && element.hidden;
  }

  function item(one: KeptFile): HTMLElement {
    const {id, file, department, year, size, day, content} = one;
    const name = department ? say.title(department, year) : file;
    const open = () => onOpen(new File([content], file, {type: content.type}));
    return html`<li>
      <button type="button" class="open-link open-name" onclick=${open}>${name}</button>
      <small>${file} · ${toSize(size, lang)} · ${words.on(day)}</small>
      <button type="button" onclick=${() => forget(() => keptFiles.forget(id))} aria-label=${words.forget(name)}>${words.delete}</button>
    </li>`;
  }

  // A browser that keeps nothing has nothing to list.
  show().catch(() => {});
  return {
    element,
    button(opened, file) {
      const told = html`<span role="status"></span>`;
      const keep = async () => {
        try {
          await keptFiles.keep(opened, file);
          told.textContent = words.kept;
          status.textContent = "";
          element.hidden = false;
          await show();
        } catch {
          told.textContent = words.refused;
        }
      };
      return html`<p class="open-keep"><button type="button" class="open-button" onclick=${keep}>${words.keep}</button> ${told}</p>`;
    }
  };
}
