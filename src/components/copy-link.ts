import {element} from "./element.js";
import {toSearch, viewOf} from "./figure-view.js";
import {figureWords} from "./figure-words.js";

/** Wakes the button that copies a figure's address with its view; where a browser forbids it, shows the address to copy. */
export function copyLink(figure: HTMLElement, {lang}: {readonly lang: "zh" | "en"}): void {
  const button = figure.querySelector<HTMLButtonElement>(".copy-link");
  if (!button) return;
  const say = figureWords[lang];
  button.hidden = false;
  button.addEventListener("click", async () => {
    const address = (button.dataset.address ?? "") + toSearch(viewOf(figure));
    if (await copied(address)) {
      button.textContent = say.copied;
      setTimeout(() => {
        button.textContent = say.copyLink;
      }, 2000);
      return;
    }
    const shown = element("input", {readonly: "", class: "copy-by-hand", "aria-label": say.copyByHand, value: address});
    button.parentElement?.querySelector(".copy-by-hand")?.remove();
    button.after(shown);
    (shown as HTMLInputElement).select();
  });
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard outside https, or none for this frame: the reader copies by hand.
    return false;
  }
}
