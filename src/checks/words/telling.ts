import type {Telling} from "../finding.js";
import type {Lang} from "../labels.js";
import {type Both, SILENT} from "./both.js";

/** The words of a finding, field by field; a field left out says nothing. */
export interface Words {
  readonly title: Both;
  readonly says: Both;
  readonly computed: Both;
  readonly explanation?: Both;
  readonly question?: Both;
}

/** An amount with its Chinese unit, which English explains where it stands first. */
const MONEY = /(\d)(亿元|万元|元)/;
const YUAN: Readonly<Record<string, string>> = {亿元: "100 million yuan", 万元: "10,000 yuan", 元: "yuan"};

/** Full-width punctuation has its own space. */
const SPACED = / ?([，。；：？！、（）“”]) ?/g;

/** The words turned round: one telling for each language. */
export function toTelling(words: Words): {readonly zh: Telling; readonly en: Telling} {
  return {zh: inOne(words, "zh"), en: explainUnit(inOne(words, "en"))};
}

/** A sentence begins with a capital letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function inOne({title, says, computed, explanation = SILENT, question = SILENT}: Words, lang: Lang): Telling {
  const pick = (both: Both) => (lang === "zh" ? withMinus(both.zh).replace(SPACED, "$1") : capital(withMinus(both.en)));
  return {
    title: pick(title),
    says: pick(says),
    computed: pick(computed),
    explanation: pick(explanation),
    question: pick(question)
  };
}

/** A result below nought, with the sign that stands beside ÷ and +. */
function withMinus(text: string): string {
  return text.replace(/= -(?=\d)/g, "= −");
}

/** `417.45万元 (10,000 yuan)`, once a finding; the headline leaves it to the sentence under it. */
function explainUnit(telling: Telling): Telling {
  const field = (["says", "computed"] as const).find((name) => MONEY.test(telling[name]));
  if (!field) return telling;
  const explained = telling[field].replace(
    MONEY,
    (_, digit: string, unit: string) => `${digit}${unit} (${YUAN[unit]})`
  );
  return {...telling, [field]: explained};
}
