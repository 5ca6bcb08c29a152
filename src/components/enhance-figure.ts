import {copyLink} from "./copy-link.js";
import {element} from "./element.js";
import {figureWords} from "./figure-words.js";
import {markTip} from "./mark-tip.js";
import {numberAt} from "./number-at.js";
import {provenanceOf} from "./provenance-of.js";
import {provenancePanel} from "./provenance-panel.js";
import {sortableTable} from "./sortable-table.js";
import {unitSwitch} from "./unit-switch.js";
import {walkMarks} from "./walk-marks.js";

/**
 * Makes a static figure alive, in place: keyboard, tips, provenance, units, sorting, its link. Everything that it says is
 * read from the figure's own table, so it needs neither data nor a library, and works in a page, a frame and a shadow root.
 */
export function enhanceFigure(
  figure: HTMLElement,
  {lang = figure.lang === "en" ? "en" : "zh"}: {readonly lang?: "zh" | "en"} = {}
): HTMLElement {
  if (figure.hasAttribute("data-alive")) return figure;
  figure.setAttribute("data-alive", "");
  unitSwitch(figure, {lang});
  sortableTable(figure, {lang, onSort: (sort) => figure.setAttribute("data-sorted-by", sort)});
  copyLink(figure, {lang});
  const drawing = figure.querySelector<HTMLElement>(".drawing");
  if (drawing?.querySelector("a[href]")) enliven(drawing, figure, lang);
  return figure;
}

function enliven(drawing: HTMLElement, figure: HTMLElement, lang: "zh" | "en"): void {
  const say = figureWords[lang];
  const how = element("p", {class: "figure-how", id: `${figure.dataset.figure}-how`}, say.how);
  const live = element("p", {class: "figure-said", "aria-live": "polite"});
  const sayNumber = (id: string) => {
    const number = numberAt(figure, id);
    return number ? say.said(number.row, number.column, number.text) : "";
  };
  drawing.after(how, live);
  // What a screen reader passes arrow keys on to.
  const role = {role: "application", tabindex: "0", "aria-roledescription": say.walk, "aria-describedby": how.id};
  for (const [name, value] of Object.entries(role)) drawing.setAttribute(name, value);
  markTip(drawing, sayNumber);
  walkMarks(drawing, {
    onMove: (id) => {
      live.textContent = sayNumber(id);
    },
    onOpen: (id, anchor) => {
      const number = numberAt(figure, id);
      if (!number) return;
      const onClose = (returned: boolean) => {
        drawing.removeAttribute("data-open");
        if (returned) drawing.focus({preventScroll: true});
      };
      provenancePanel(provenanceOf(number, lang), {lang, anchor, after: drawing, onClose});
      drawing.setAttribute("data-open", "");
    }
  });
}
