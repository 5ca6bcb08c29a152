import {html} from "htl";
import type {NumberedDocument} from "./compare/compared-document.js";
import type {DocumentView} from "./document-view.js";
import type {Opened} from "./opened.js";
import type {OpenWords} from "./words.js";

export interface TabsOptions {
  readonly say: OpenWords;
  /** Several documents side by side. */
  readonly compare: (all: readonly NumberedDocument[]) => HTMLElement;
}

export interface DocumentTabs {
  readonly element: HTMLElement;
  /** Adds a document and shows it. */
  add(opened: Opened, view: DocumentView): void;
  /** Goes to a number or a line: `1!03:total:project` is one of the second document, an id without a number of the one shown. */
  follow(cell: string, line: number): void;
}

interface Tab {
  readonly opened: Opened;
  readonly view: DocumentView;
  readonly button: HTMLElement;
}

/** One document of those open is shown at a time, or all of them side by side. A closed one leaves its number empty. */
export function documentTabs({say, compare}: TabsOptions): DocumentTabs {
  const tabs: (Tab | null)[] = [];
  const all = () => tabs.flatMap((tab) => tab ?? []);
  const numbered = () => tabs.flatMap((tab, at) => (tab ? [{at, opened: tab.opened}] : []));
  const result = html`<div class="open-result"></div>`;
  const beside = html`<button type="button" class="open-tab" onclick=${() => show(beside, compare(numbered()))} hidden>${say.compare.tab}</button>`;
  const close = html`<button type="button" class="open-link open-close" onclick=${closeShown} hidden>${say.close}</button>`;
  const bar = html`<nav class="open-tabs" aria-label=${say.documents} hidden>${beside}${close}</nav>`;

  function show(button: HTMLElement, element: HTMLElement): void {
    result.replaceChildren(element);
    for (const one of bar.querySelectorAll(".open-tab")) one.setAttribute("aria-pressed", String(one === button));
    beside.hidden = all().length < 2;
    close.hidden = !all().some((tab) => tab.button === button);
    bar.hidden = all().length === 0;
    element.querySelector<HTMLElement>("h2")?.focus({preventScroll: true});
  }

  function closeShown(): void {
    const at = tabs.findIndex((tab) => tab?.view.element.isConnected);
    tabs[at]?.button.remove();
    tabs[at] = null;
    const next = all().at(-1);
    result.replaceChildren();
    bar.hidden = true;
    if (next) show(next.button, next.view.element);
  }

  return {
    element: html`<div class="open-documents">${bar}${result}</div>`,
    add(opened, view) {
      const {department, year} = opened.report.document;
      const name = department ? say.title(department, year) : opened.file;
      const button = html`<button type="button" class="open-tab" data-document=${tabs.length} onclick=${() => show(button, view.element)}>${name}</button>`;
      tabs.push({opened, view, button});
      beside.before(button);
      show(button, view.element);
    },
    follow(cell, line) {
      const [, at, id] = /^(\d+)!(.*)$/.exec(cell) ?? [];
      const tab = at === undefined ? all().find(({view}) => view.element.isConnected) : tabs[Number(at)];
      if (!tab || (!cell && !line)) return;
      if (!tab.view.element.isConnected) show(tab.button, tab.view.element);
      tab.view.goTo({cell: id ?? cell, line});
    }
  };
}
