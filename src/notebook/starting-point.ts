import {stateInAddress} from "../components/index.js";
import {cellsOf, examples} from "./examples/index.js";
import type {Lang} from "./message.js";
import type {Opened} from "./open-notebook.js";
import {savedNotebook} from "./saved-notebook.js";
import {parseCode} from "./share-link.js";
import {words} from "./words.js";

/** What the notebook opens with: code of the address, else what is saved in this browser, else the first example. */
export async function startingPoint(lang: Lang): Promise<Opened> {
  const say = words[lang];
  const code = stateInAddress("code");
  if (code) {
    const cells = await parseCode(code);
    return cells ? {cells, run: false, notice: say.fromLink} : {...firstExample(lang), notice: say.brokenLink};
  }
  const saved = savedNotebook();
  return saved ? {cells: saved.cells, run: false, notice: say.fromSaved(saved.day)} : firstExample(lang);
}

function firstExample(lang: Lang): Opened {
  const [first] = examples;
  return {cells: first ? cellsOf(first, lang) : [""], run: true, notice: ""};
}
