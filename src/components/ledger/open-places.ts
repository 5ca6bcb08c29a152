import {html} from "htl";
import {stateInAddress} from "../state-in-address.js";
import type {LedgerIndex} from "./ledger-index.js";
import {legend} from "./legend.js";
import {placePanel} from "./place-panel.js";
import type {Lang, Words} from "./words.js";

export interface PlacesOptions {
  readonly root: HTMLElement;
  readonly index: LedgerIndex;
  readonly say: Words;
  readonly lang: Lang;
  /** Tells a reader what no panel can show. */
  tell(text: string): void;
  /** Brings back what a filter hides. */
  showAll(): void;
}

/**
 * Opens the place of a number that is picked, or that the address names (`#cell=03:2010302:project`). The address follows
 * what is open, so that it can be sent to somebody. The focus goes to the place; Escape or the button closes it, and the
 * focus goes back to the number. Returns where it is shown: beside the tables where there is room, else over the foot of
 * the page.
 */
export function openPlaces({root, index, say, lang, tell, showAll}: PlacesOptions): HTMLElement {
  const idle = html`<div class="ledger-idle"><p>${say.hint}</p>${legend(index.rows, say)}</div>`;
  const content = html`<div class="ledger-place-content"></div>`;
  const closing = html`<button type="button" class="ledger-close" hidden>${say.close}</button>`;
  const panel = html`<aside class="ledger-place" aria-label=${say.place}>${closing}${content}</aside>`;
  content.append(idle);

  const at = (id: string) => root.querySelector<HTMLElement>(`.ledger-body [data-id="${CSS.escape(id)}"]`);
  const current = () => root.querySelector<HTMLElement>('.ledger-body [aria-current="true"]');

  function open(id: string): void {
    const number = index.number(id);
    if (!number) {
      close();
      tell(say.unknown(id));
      return;
    }
    current()?.removeAttribute("aria-current");
    const place = at(id);
    if (place?.closest("[hidden]")) showAll();
    place?.setAttribute("aria-current", "true");
    place?.closest("details")?.setAttribute("open", "");
    content.replaceChildren(placePanel(number, index, say, lang));
    closing.hidden = false;
    root.classList.add("ledger-opened");
    panel.scrollTop = 0;
    content.querySelector<HTMLElement>("h3")?.focus({preventScroll: true});
  }

  function close(): void {
    const place = current();
    place?.removeAttribute("aria-current");
    root.classList.remove("ledger-opened");
    content.replaceChildren(idle);
    closing.hidden = true;
    place?.focus();
  }

  function dismiss(): void {
    close();
    history.replaceState(null, "", location.pathname + location.search);
  }

  root.addEventListener("click", ({target}) => {
    const button = target instanceof Element ? target.closest<HTMLElement>(".ledger-number") : null;
    const id = button?.dataset.id;
    if (!id) return;
    history.replaceState(null, "", `#cell=${id}`);
    open(id);
    button?.scrollIntoView({block: "nearest", inline: "nearest"});
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !closing.hidden) dismiss();
  });
  closing.addEventListener("click", dismiss);
  content.addEventListener("click", ({target}) => copyAddress(target, say));

  const follow = () => {
    const id = stateInAddress("cell");
    if (!id) return;
    open(id);
    at(id)?.scrollIntoView({block: "center", inline: "center"});
  };
  addEventListener("hashchange", follow);
  // The element is not in the page yet while it is being made, and cannot be scrolled to.
  requestAnimationFrame(follow);
  return panel;
}

async function copyAddress(target: EventTarget | null, say: Words): Promise<void> {
  if (!(target instanceof HTMLElement) || !target.dataset.copy) return;
  const address = new URL(`#cell=${target.dataset.copy}`, location.href).href;
  if (!navigator.clipboard) return;
  await navigator.clipboard.writeText(address);
  target.textContent = say.copied;
}
