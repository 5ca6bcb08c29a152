import {escapeHtml} from "../../components/index.js";
import {type ClaimRow, numbersOf} from "../../figures/index.js";
import {numberHtml} from "../number-html.js";
import {ledgerOf, type Story} from "../story.js";

const NONE = {
  zh: "这些数这份文件都没有印，或者没有读到。",
  en: "The document prints none of these numbers, or none was read."
};

interface KeyNumber {
  readonly zh: string;
  readonly en: string;
  readonly id: string;
  /** Subject whose change on the year before stands below. */
  readonly change?: string;
}

const TOTALS: readonly KeyNumber[] = [
  {zh: "本年收入", en: "Income of the year", id: "02:total:total", change: "income"},
  {zh: "本年支出", en: "Spending of the year", id: "03:total:total", change: "expenditure"}
];
const NUMBERS: readonly KeyNumber[] = [
  {zh: "基本支出：人员和日常运转", en: "Basic: staff and running", id: "03:total:basic", change: "expenditure.basic"},
  {zh: "项目支出：办专门的事", en: "Projects: particular tasks", id: "03:total:project", change: "expenditure.project"},
  {zh: "“三公”经费：出国、公车、接待", en: "Three public expenses", id: "09:total:outturn", change: "sangong"},
  {zh: "其中公务接待费", en: "Of which hospitality", id: "09:reception:outturn", change: "sangong.reception"}
];

/** `{{key-numbers}}`: a few numbers set large, with their change on the year before as the narrative says it; `{{key-numbers all}}`: the totals too. */
export function keyNumbers(story: Story, [which]: readonly string[]): string {
  const {frames, lang} = story;
  const numberOf = numbersOf(frames.cells, lang);
  const shown = (id: string, forms?: readonly ("bare" | "size")[]) => {
    const quantity = numberOf(id);
    return quantity && numberHtml(quantity, {lang, ledger: ledgerOf(story), ...(forms && {forms})});
  };
  const wanted = which === "all" ? [...TOTALS, ...NUMBERS] : NUMBERS;
  const items = wanted.flatMap(({id, change, ...name}) => {
    const number = shown(id);
    if (!number) return [];
    const beside = change ? changeOf(change, story, (claim) => shown(claim, ["size"]) ?? "") : "";
    return [`<div><dt>${escapeHtml(name[lang])}</dt><dd>${number}</dd>${beside}</div>`];
  });
  if (items.length === 0) return `<p>${NONE[lang]}</p>`;
  return `<dl class="key-numbers">${items.join("")}</dl>`;
}

function changeOf(subject: string, {frames, lang}: Story, number: (id: string) => string): string {
  const of = (measure: string) =>
    frames.claims.find((c) => c.subject === subject && c.measure === measure && !c.ofBasis);
  const [change, percent] = [of("change"), of("percent-change")];
  const way = change && wayOf(change, lang);
  if (!change || !percent || !way) return "";
  const said =
    lang === "zh"
      ? `比上年${way} ${number(change.id)}，${number(percent.id)}`
      : `${way} ${number(change.id)}, ${number(percent.id)}, on the year before`;
  return `<dd class="beside">${said}</dd>`;
}

/** Empty where the narrative does not say which way it went. */
function wayOf({direction}: ClaimRow, lang: "zh" | "en"): string {
  if (direction === "up") return lang === "zh" ? "增加" : "up";
  if (direction === "down") return lang === "zh" ? "减少" : "down";
  return "";
}
