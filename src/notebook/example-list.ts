import {element} from "../components/index.js";
import {type Example, examples} from "./examples/index.js";
import type {Lang} from "./message.js";
import {words} from "./words.js";

/** The worked examples by title, each with what it is about; folded, since the notebook opens with one of them. */
export function exampleList(lang: Lang, onChoose: (example: Example) => void): HTMLElement {
  const items = examples.map((example) => {
    const choose = element("button", {type: "button"}, example.title[lang]);
    choose.addEventListener("click", () => onChoose(example));
    return element("li", {}, choose, element("span", {}, example.about[lang]));
  });
  const title = `${words[lang].examples} (${examples.length})`;
  return element("details", {class: "notebook-examples"}, element("summary", {}, title), element("ol", {}, ...items));
}
