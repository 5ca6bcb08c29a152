import {element} from "./element.js";
import {figureWords} from "./figure-words.js";
import {placeBeside} from "./place-beside.js";

export interface PanelOptions {
  readonly lang: "zh" | "en";
  /** What the panel stands beside. */
  readonly anchor: Element;
  /** What it follows in the order of the tab key. */
  readonly after: Element;
  /** Called when the reader is done; `returned` where focus goes back to what was opened from. */
  readonly onClose?: (returned: boolean) => void;
}

/** Closes what is open in a page or shadow root. */
const open = new WeakMap<Node, () => void>();

/**
 * Says where a number comes from, beside it, and takes the focus. Escape, its button, a click elsewhere or moving on by the
 * tab key closes it; one at a time in a page or shadow root.
 */
export function provenancePanel(content: readonly Node[], {lang, anchor, after, onClose}: PanelOptions): HTMLElement {
  const root = after.getRootNode();
  const attributes = {class: "provenance", role: "dialog", tabindex: "-1", "aria-label": figureWords[lang].provenance};
  const panel = element("div", attributes);
  const leave = (event: Event) => {
    if (!event.composedPath().includes(panel)) close(false);
  };
  const close = (returned: boolean) => {
    if (!panel.isConnected) return;
    open.delete(root);
    root.removeEventListener("click", leave);
    panel.remove();
    onClose?.(returned);
  };
  panel.append(closeButton(lang, close), ...content);
  open.get(root)?.();
  open.set(root, () => close(false));
  after.after(panel);
  placeBeside(panel, anchor);
  panel.focus({preventScroll: true});
  closeByKeyboard(panel, close);
  // Not yet: the click that opens it is still on its way up.
  setTimeout(() => panel.isConnected && root.addEventListener("click", leave));
  return panel;
}

function closeButton(lang: "zh" | "en", close: (returned: boolean) => void): HTMLElement {
  const attributes = {type: "button", class: "provenance-close", "aria-label": figureWords[lang].close};
  const button = element("button", attributes, "×");
  button.addEventListener("click", () => close(true));
  return button;
}

function closeByKeyboard(panel: HTMLElement, close: (returned: boolean) => void): void {
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close(true);
  });
  panel.addEventListener("focusout", ({relatedTarget}) => {
    if (relatedTarget instanceof Node && !panel.contains(relatedTarget)) close(false);
  });
}
