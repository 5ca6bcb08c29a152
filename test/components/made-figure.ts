import {figureFrame} from "../../src/components/figure-frame.js";
import {finishDrawing} from "../../src/components/finish-drawing.js";
import {digitsOf, type Quantity, withUnit} from "../../src/components/quantity.js";

const SVG = "http://www.w3.org/2000/svg";
const XLINK = "http://www.w3.org/1999/xlink";
const operand = (key: string, text: string) => ({
  id: `03:${key}:total`,
  text,
  unit: "万元",
  label: `表03 ${key === "a" ? "甲" : "乙"}`
});
const [one, other] = [operand("a", "1,234.50"), operand("b", "65.50")];

/** Two printed amounts, and their sum: 甲 1,234.50 and 乙 65.50, in 万元. */
const ROWS = [
  {key: "a", name: "甲", amount: quantity("1,234.50", [one])},
  {key: "b", name: "乙", amount: quantity("65.50", [other])},
  {key: "sum", name: "合计", amount: quantity("1,300.00", [one, " + ", other])}
];

/** A small static figure, whose every number has two marks: a bar, and digits that say their unit. */
export function madeFigure(lang: "zh" | "en" = "zh"): HTMLElement {
  const words = {title: "标题", subtitle: "画的是什么", unit: "万元", source: "来源", alt: "图上的数"};
  const table = {
    columns: [
      {name: "name", title: "项目"},
      {name: "amount", title: "决算数", unit: "万元"}
    ],
    rows: ROWS.map(({key, name, amount}) => ({key, values: [name, amount]}))
  };
  return figureFrame([drawing()], words, table, {id: "made", lang, home: "https://x.example/embed/"});
}

function quantity(text: string, origin: Quantity["origin"]): Quantity {
  return {text, value: Number(text.replaceAll(",", "")), unit: "万元", origin};
}

function drawing(): SVGSVGElement {
  const svg = make("svg", "", {viewBox: "0 0 640 90", width: "640", height: "90"}) as SVGSVGElement;
  for (const {key, amount} of ROWS) {
    const [bar, label] = [make("rect", ""), make("text", key === "b" ? digitsOf(amount) : withUnit(amount))];
    for (const mark of [bar, label]) {
      const link = make("a", "");
      link.setAttributeNS(XLINK, "xlink:href", `${key}.amount`);
      link.append(mark);
      svg.append(link);
    }
  }
  return finishDrawing(svg, "made");
}

function make(name: string, text: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}
