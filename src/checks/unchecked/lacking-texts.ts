import type {View} from "../../accounts/index.js";
import type {Finding} from "../finding.js";
import {inBoth, inRow} from "../words/index.js";
import {placesInWords} from "./places-in-words.js";
import {rulesInWords} from "./rules-in-words.js";
import {rulesOfTopics} from "./rules-needing.js";
import {topics} from "./topics.js";
import type {Unchecked} from "./unchecked.js";

/** Rules that reckon from last year's amounts, which no table prints. */
const OF_CHANGES: readonly string[] = ["change", "parts-change", "prior-year", "prior-totals"];

/** What the narrative does not say, what of it was not understood, and what cannot be told from one year's document. */
export function lackingTexts(view: View, findings: readonly Finding[]): readonly Unchecked[] {
  return [...unsaid(view), ...unreadNumbers(view), ...priorYear(view), ...zeroBases(findings)];
}

/** Without a narrative nothing of it is listed one by one. */
function unsaid(view: View): readonly Unchecked[] {
  const absent = topics.filter((topic) => !topic.said(view));
  const [first] = absent;
  if (!first) return [];
  if (first.id === "text") {
    const rules = rulesOfTopics(topics.map(({id}) => id));
    const checks = rulesInWords(rules);
    return [
      {
        reason: "no-text",
        needs: "text",
        rules,
        zh: `没有读到情况说明：${checks.zh}没有做。`,
        en: `No narrative was read: ${checks.en} were not made.`
      }
    ];
  }
  const names = inBoth((lang) =>
    inRow(
      absent.map((topic) => topic[lang]),
      lang
    )
  );
  return [
    {
      reason: "not-in-text",
      needs: absent.map(({id}) => id).join(" "),
      rules: rulesOfTopics(absent.map(({id}) => id)),
      zh: `文中没有读到${names.zh}：有关的核对没有做。`,
      en: `The text was not found to give ${names.en}: the checks on these were not made.`
    }
  ];
}

function unreadNumbers(view: View): readonly Unchecked[] {
  const unread = view.accounts.numbers.filter(({reason}) => reason === "unrecognised");
  const n = unread.length;
  if (n === 0) return [];
  const places = placesInWords(view, unread);
  return [
    {
      reason: "unread-text",
      needs: "",
      rules: [],
      zh: `文中有 ${n} 个数没有读懂（${places.zh}），没有核对。`,
      en: `${n} ${n > 1 ? "numbers" : "number"} of the text ${n > 1 ? "were" : "was"} not understood (${places.en}) and not checked.`
    }
  ];
}

function priorYear(view: View): readonly Unchecked[] {
  const changes = view.accounts.claims.filter(({measure, ofBasis}) => measure === "change" && !ofBasis);
  if (changes.length === 0) return [];
  return [
    {
      reason: "no-prior-year",
      needs: "",
      rules: OF_CHANGES,
      zh: `文件没有印上年的决算数：${changes.length} 处增减额本身无从核对，只核对了它们与增减幅度、各分项是否相合。`,
      en: `Last year's accounts are not printed: the ${changes.length} changes themselves cannot be checked, only whether they fit their rates and each other.`
    }
  ];
}

function zeroBases(findings: readonly Finding[]): readonly Unchecked[] {
  const rates = findings.filter(({outcome}) => outcome === "undefined");
  if (rates.length === 0) return [];
  return [
    {
      reason: "zero-base",
      needs: "",
      rules: [...new Set(rates.map(({rule}) => rule))],
      zh: `${rates.length} 处比率的基数为 0，无从计算。`,
      en: `${rates.length} ${rates.length > 1 ? "rates are" : "rate is"} on a base of nothing and cannot be worked out.`
    }
  ];
}
