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

const open = new WeakMap<Node, () => void>();

/**
 * Says where a number comes from, beside it. Escape, its button or a click elsewhere closes it; one at a time in a page or
 * shadow root.
 */
export function provenancePanel(content: readonly Node[], {lang, anchor, after, onClose}: PanelOptions): HTMLElement {
  const say = figureWords[lang];
  const root = after.getRootNode();
  const button = element("button", {type: "button", class: "provenance-close", "aria-label": say.close}, "×");
  const attributes = {class: "provenance", role: "dialog", tabindex: "-1", "aria-label": say.provenance};
  const panel = element("div", attributes, button, ...content);
  const close = (returned: boolean) => {
    if (!panel.isConnected) return;
    open.delete(root);
    panel.remove();
    root.removeEventListener("pointerdown", leave);
    onClose?.(returned);
  };
  const leave = (event: Event) => {
    if (!event.composedPath().includes(panel)) close(false);
  };
  open.get(root)?.();
  open.set(root, () => close(false));
  after.after(panel);
  button.addEventListener("click", () => close(true));
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close(true);
  });
  panel.addEventListener("focusout", ({relatedTarget}) => {
    if (relatedTarget instanceof Node && !panel.contains(relatedTarget)) close(false);
  });
  root.addEventListener("pointerdown", leave);
  placeBeside(panel, anchor);
  panel.focus({preventScroll: true});
  return panel;
}
