import {termOf} from "../../accounts/index.js";
import {escapeHtml} from "../../components/index.js";
import {numbersOf} from "../../figures/index.js";
import {numberHtml} from "../number-html.js";
import {ledgerOf, pageAt, type Story, type StoryData} from "../story.js";

const LEVELS = ["contradiction", "doubt", "note"] as const;
const AMOUNTS = ["02:total:total", "03:total:total", "09:total:outturn"] as const;

const WORDS = {
  zh: {
    heads: ["部门", "年度", "本年收入", "本年支出", "“三公”经费"],
    lacking: "没有印",
    none: "还没有文件。",
    label: "全部报告"
  },
  en: {
    heads: ["Department", "Year", "Income", "Spending", "Three public expenses"],
    lacking: "not printed",
    none: "There is no document yet.",
    label: "All reports"
  }
};

/** `{{reports}}`: every document of the site, a line each: whose accounts, key amounts, and how many findings of each kind. */
export function reports(story: Story): string {
  const {all, lang} = story;
  const say = WORDS[lang];
  if (all.length === 0) return `<p>${say.none}</p>`;
  const heads = [...say.heads, ...LEVELS.map((level) => termOf(`level.${level}`)[lang])].map(
    (name, i) => `<th scope="col"${i > 1 ? ` class="number"` : ""}>${escapeHtml(name)}</th>`
  );
  const lines = all.map((document) => toLine(document, story));
  return `<div class="scroll report-list" role="region" tabindex="0" aria-label="${say.label}"><table><thead><tr>${heads.join("")}</tr></thead><tbody>${lines.join("")}</tbody></table></div>`;
}

function toLine({frames, findings, places, report}: StoryData, {root, lang}: Story): string {
  const say = WORDS[lang];
  const {department, year} = frames.document;
  const numberOf = numbersOf(frames.cells, lang);
  const ledger = ledgerOf({root, lang, places});
  const amounts = AMOUNTS.map((id) => {
    const quantity = numberOf(id);
    return quantity ? numberHtml(quantity, {lang, ledger}) : `<small>${say.lacking}</small>`;
  });
  const counts = LEVELS.map((level) => findings.filter((finding) => finding.level === level).length);
  const address = pageAt(places.report, {root, lang});
  const name = `<th scope="row" lang="zh-CN"><a href="${escapeHtml(address)}">${escapeHtml(department || report.document.file)}</a></th>`;
  return `<tr>${name}<td>${year ?? ""}</td>${[...amounts, ...counts].map((cell) => `<td class="number">${cell}</td>`).join("")}</tr>`;
}
