import {html} from "htl";
import {element} from "./element.js";
import {figureWords} from "./figure-words.js";
import {provenancePanel} from "./provenance-panel.js";

/** A number as a frame has it: its id and its printed digits. */
export interface PrintedRow {
  readonly id: string;
  readonly text: string;
  readonly unit: string;
  /** What people call it, with its place. */
  readonly label?: string;
  readonly labelEn?: string;
}

const LACKING = {zh: "（文件没有印）", en: "(not printed)"};

/**
 * Answers to ids with a link to the number's place in the ledger, printed as the document prints it, which opens where it
 * comes from; where the document has no such number, with words that say so.
 */
export function printedNumber(
  rows: readonly PrintedRow[],
  {ledger = "./ledger", lang = "zh" as "zh" | "en"} = {}
): (id: string) => HTMLElement {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const row = byId.get(id);
    if (!row?.text) return html`<span class="printed-number-lacking">${LACKING[lang]}</span>`;
    const unit = row.unit && !row.text.endsWith(row.unit) ? ` ${row.unit}` : "";
    const text = row.text + unit;
    const link = html`<a class="printed-number" href=${`${ledger}#cell=${id}`}>${text}</a>`;
    const label = lang === "zh" ? row.label : row.labelEn;
    if (label) link.addEventListener("click", (event) => open(event, {link, text, label, lang}));
    return link;
  };
}

/** A click that asks for a new window or tab gets the link. */
function open(
  event: MouseEvent,
  {
    link,
    text,
    label,
    lang
  }: {readonly link: HTMLElement; readonly text: string; readonly label: string; readonly lang: "zh" | "en"}
): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const say = figureWords[lang];
  const content = [
    element("p", {class: "provenance-number"}, text),
    element("p", {class: "provenance-name"}, `${say.printedAt}${lang === "zh" ? "" : " "}${label}`),
    element("p", {}, element("a", {href: link.getAttribute("href") ?? ""}, say.toLedger))
  ];
  const onClose = (returned: boolean) => returned && link.focus({preventScroll: true});
  provenancePanel(content, {lang, anchor: link, after: link, onClose});
}
