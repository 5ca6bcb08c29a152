import {toolWords} from "./words.js";

/** Wakes the buttons of a sheet of questions: copy all of them as text, or print them and nothing else of the page. */
export function questionSheet(sheet: HTMLElement, lang: "zh" | "en"): void {
  const actions = sheet.querySelector<HTMLElement>(".question-actions");
  const status = actions?.querySelector("[role=status]");
  if (!actions || !status) return;
  actions.hidden = false;
  actions.querySelector("[data-do=copy]")?.addEventListener("click", async () => {
    const say = toolWords[lang];
    // No clipboard outside https: the reader copies by hand.
    const done = await copy(textOf(sheet)).then(
      () => true,
      () => false
    );
    if (!done) getSelection()?.selectAllChildren(sheet);
    status.textContent = done ? say.copied : say.byHand;
  });
  actions.querySelector("[data-do=print]")?.addEventListener("click", () => {
    document.documentElement.setAttribute("data-print", "questions");
    addEventListener("afterprint", () => document.documentElement.removeAttribute("data-print"), {once: true});
    print();
  });
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

function textOf(sheet: HTMLElement): string {
  const items = [...sheet.querySelectorAll("li")].map((item, i) => `${i + 1}. ${item.textContent?.trim()}`);
  return [sheet.dataset.title ?? "", location.href.replace(/[?#].*/, ""), "", ...items].join("\n");
}
