import {element, localDay} from "../components/index.js";
import {exampleList} from "./example-list.js";
import {cellsOf} from "./examples/index.js";
import type {Lang, ToFrame} from "./message.js";
import type {Opened} from "./open-notebook.js";
import {saveText} from "./save-text.js";
import {forgetNotebook, savedNotebook, saveNotebook} from "./saved-notebook.js";
import {toCode} from "./share-link.js";
import {toMarkdown} from "./to-markdown.js";
import {words} from "./words.js";

export interface Toolbar {
  readonly element: HTMLElement;
  /** Tells the reader something, with at most a few things to do about it. Nothing takes the last word away. */
  say(text: string, ...choices: readonly Choice[]): void;
}

interface Choice {
  readonly text: string;
  onClick(): void;
}

interface ToolbarOptions {
  send(message: ToFrame): void;
  take(): Promise<readonly string[]>;
  open(next: Opened): void;
  opened(): Opened;
}

/** All that a reader does with the notebook as a whole. It stands outside the frame: code in there cannot press it. */
export function toolbar(lang: Lang, {send, take, open, opened}: ToolbarOptions): Toolbar {
  const told = words[lang];
  const notice = element("p", {class: "notebook-notice", role: "status"});
  const buttons = [
    button(told.runAll, () => {
      say("");
      send({type: "run"});
    }),
    button(told.addCell, () => send({type: "add"})),
    button(told.reset, () => replace(opened())),
    button(told.save, save),
    button(told.open, openSaved),
    button(told.forget, forget),
    button(told.link, copyLink),
    button(told.markdown, async () =>
      saveText(toMarkdown(await take(), {title: told.fileName}), `${told.fileName}.md`, "text/markdown")
    ),
    button(told.module, async () => {
      const {toModule} = await import("./to-module.js");
      saveText(toModule(await take(), {lang}), `${told.fileName}.js`, "text/javascript");
    })
  ];
  const bar = element("div", {class: "notebook-tools", role: "group", "aria-label": told.toolbar}, ...buttons);
  const gallery = exampleList(lang, (example) => replace({cells: cellsOf(example, lang), run: true, notice: ""}));
  showSaved();
  return {element: element("div", {class: "notebook-shell"}, gallery, bar, notice), say};

  function say(text: string, ...choices: readonly Choice[]): void {
    notice.replaceChildren(text, ...choices.map((choice) => button(choice.text, choice.onClick)));
  }

  async function save(): Promise<void> {
    say(saveNotebook(await take(), localDay(new Date())) ? told.saved : told.notSaved);
    showSaved();
  }

  async function openSaved(): Promise<void> {
    const saved = savedNotebook();
    if (saved) await replace({cells: saved.cells, run: false, notice: told.fromSaved(saved.day)});
  }

  function forget(): void {
    forgetNotebook();
    say(told.forgotten);
    showSaved();
  }

  /** What is done with a saved notebook stands there only where there is one. */
  function showSaved(): void {
    const isSaved = savedNotebook() !== null;
    for (const one of buttons) {
      if (one.textContent === told.open || one.textContent === told.forget) one.hidden = !isSaved;
    }
  }

  async function copyLink(): Promise<void> {
    const code = await toCode(await take());
    if (code === null) {
      say(told.tooLong);
      return;
    }
    const address = `${location.href.replace(/#.*/, "")}#code=${code}`;
    try {
      await navigator.clipboard.writeText(address);
      say(told.copied);
    } catch {
      // No clipboard outside https, or none for this page: the reader copies by hand.
      say(told.copyByHand);
      const field = element("input", {readonly: "", value: address, "aria-label": told.link});
      notice.append(field);
      if (field instanceof HTMLInputElement) field.select();
    }
  }

  /** Asks first where something would be lost. */
  async function replace(next: Opened): Promise<void> {
    const now = await take();
    const isChanged = JSON.stringify(now) !== JSON.stringify(opened().cells);
    const change = () => {
      // The code that the address holds is not what stands here any more.
      if (next !== opened()) history.replaceState(history.state, "", location.pathname + location.search);
      open(next);
    };
    if (!isChanged) change();
    else {
      say(told.replace, {text: told.replaceYes, onClick: change}, {text: told.replaceNo, onClick: () => say("")});
    }
  }
}

function button(text: string, onClick: () => void): HTMLElement {
  const made = element("button", {type: "button"}, text);
  made.addEventListener("click", onClick);
  return made;
}
