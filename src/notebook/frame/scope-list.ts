import {element} from "../../components/index.js";
import type {FrameInfo, Lang, NotebookData} from "../message.js";
import {scopeWords} from "../scope-words.js";
import {words} from "../words.js";
import {floatsOf, toName} from "./frame-tables.js";

/** What cells may use: the frames with their columns, and the names beside them. Folded, until someone wants to know. */
export function scopeList({info}: NotebookData, lang: Lang): HTMLElement {
  const say = words[lang];
  return element(
    "details",
    {class: "scope"},
    element("summary", {}, say.scope),
    element("p", {}, say.scopeHelp),
    element("dl", {}, ...scopeWords[lang].flatMap(([name, about]) => entry(name, about))),
    element("h2", {}, say.framesHeading),
    element("p", {}, say.framesHelp),
    ...info.map((frame) => columnsOf(frame, lang))
  );
}

function entry(name: string, about: string): readonly HTMLElement[] {
  return [element("dt", {}, element("code", {}, name)), element("dd", {}, about)];
}

function columnsOf({name, title, columns}: FrameInfo, lang: Lang): HTMLElement {
  const say = words[lang];
  const floats = floatsOf(
    name,
    columns.map((column) => column.name)
  );
  return element(
    "details",
    {class: "scope-frame"},
    element("summary", {}, element("code", {}, toName(name)), lang === "zh" ? ` ${title}` : ` ${say.frameTitle(name)}`),
    element(
      "dl",
      {},
      ...columns.flatMap((column) => entry(column.name, lang === "zh" ? column.title : column.description)),
      ...floats.flatMap(([float, column]) => entry(float, say.floatOf(column)))
    )
  );
}
