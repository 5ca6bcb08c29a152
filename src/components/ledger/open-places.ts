import {html} from "htl";
import type {LedgerIndex} from "./ledger-index.js";
import {placePanel} from "./place-panel.js";
import type {Lang, Words} from "./words.js";

/**
 * Opens the place of a number that is clicked, or that the address names (`#cell=03:2010302:project`). The address follows
 * what is open, so that it can be sent to somebody; Escape or the button closes, and the focus goes back to the number.
 */
export function openPlaces(root: HTMLElement, status: HTMLElement, index: LedgerIndex, say: Words, lang: Lang): void {
  const content = html`<div class="ledger-place-content"></div>`;
  const closing = html`<button type="button" class="ledger-close">${say.close}</button>`;
  const panel = html`<aside class="ledger-place" aria-label=${say.hint} hidden>${closing}${content}</aside>`;
  root.append(panel);

  const buttonOf = (id: string) => root.querySelector<HTMLElement>(`.ledger-number[data-id="${CSS.escape(id)}"]`);
  const current = () => root.querySelector<HTMLElement>('.ledger-number[aria-current="true"]');

  function open(id: string, moveTo: boolean): void {
    const number = index.number(id);
    if (!number) {
      tellUnknown(id);
      return;
    }
    current()?.removeAttribute("aria-current");
    const button = buttonOf(id);
    button?.setAttribute("aria-current", "true");
    button?.closest("details")?.setAttribute("open", "");
    content.replaceChildren(placePanel(number, index, say, lang));
    panel.hidden = false;
    panel.scrollTop = 0;
    root.classList.add("ledger-opened");
    if (moveTo) button?.scrollIntoView({block: "center"});
  }

  function tellUnknown(id: string): void {
    status.textContent = say.unknown(id);
    status.scrollIntoView({block: "center"});
  }

  function close(): void {
    const button = current();
    button?.removeAttribute("aria-current");
    panel.hidden = true;
    root.classList.remove("ledger-opened");
    button?.focus();
    history.replaceState(null, "", location.pathname + location.search);
  }

  root.addEventListener("click", ({target}) => {
    if (!(target instanceof Element)) return;
    const id = target.closest<HTMLElement>(".ledger-number")?.dataset.id;
    if (!id) return;
    history.replaceState(null, "", `#cell=${id}`);
    open(id, false);
  });
  root.addEventListener("keydown", ({key}) => {
    if (key === "Escape" && !panel.hidden) close();
  });
  closing.addEventListener("click", close);
  content.addEventListener("click", ({target}) => copyAddress(target, say));

  const follow = () => {
    const id = idInAddress();
    if (id) open(id, true);
  };
  addEventListener("hashchange", follow);
  // The element is not in the page yet while it is being made, and cannot be scrolled to.
  requestAnimationFrame(follow);
}

function idInAddress(): string {
  const hash = location.hash.startsWith("#cell=") ? location.hash.slice("#cell=".length) : "";
  try {
    return decodeURIComponent(hash);
  } catch (error) {
    if (error instanceof URIError) return hash;
    throw error;
  }
}

async function copyAddress(target: EventTarget | null, say: Words): Promise<void> {
  if (!(target instanceof HTMLElement) || !target.dataset.copy) return;
  const address = new URL(`#cell=${target.dataset.copy}`, location.href).href;
  if (!navigator.clipboard) return;
  await navigator.clipboard.writeText(address);
  target.textContent = say.copied;
}
