import {type Repair, termOf} from "../../accounts/index.js";
import {unitName} from "../unit-name.js";
import type {Verdict} from "./ledger-rows.js";
import {measureOf} from "./measure-of.js";
import type {Words} from "./words.js";

const MEANINGS: Readonly<Record<Verdict, string>> = {
  unequal: "differs from what is printed elsewhere, or computed",
  scope: "worth comparing with another place: the two may not cover the same",
  missing: "named elsewhere but blank here",
  undefined: "cannot be computed: the divisor is nought or blank",
  explained: "differs, and another printed number accounts for it",
  rounding: "differs in the last digit only, as rounding may",
  equal: "agrees with what other printed numbers give",
  unchecked: "no other number in the file bears on it"
};

const REPAIRS: Readonly<Record<Repair["kind"], string>> = {
  "shifted-columns": "stood in the wrong column; put back by content",
  "joined-label": "a name split over lines was joined",
  "split-row": "a row split by a page break was put together",
  markup: "markup was removed",
  "row-order": "stood out of order; put back by content",
  "missing-text": "text is missing here",
  "missing-heading": "a heading or number is missing; known by sequence",
  "repeated-heading": "a heading is repeated; its level is known by content",
  encoding: "the file was not UTF-8; converted"
};

const EVIDENCE: Readonly<Record<Repair["evidence"], string>> = {
  heading: "the heading",
  code: "the code",
  content: "the content itself",
  sequence: "the sequence",
  unit: "the unit",
  "row-total": "the row's total",
  neighbour: "the cell beside it"
};

/** Chinese gives the amount of a change without a sign. */
const WAYS: Readonly<Record<string, string>> = {up: "Up by", down: "Down by"};

export const english: Words = {
  gap: " ",
  between: "; ",
  all: "All",
  search: "Find",
  searchHint: "code, name or digits",
  outcome: "Verdict",
  clear: "Show all",
  contents: "Contents",
  legend: "What the colours say",
  narrative: "Numbers of the narrative",
  narrativeNote: "In the order of the document's sections: the numbers and what they are about, not its sentences.",
  forms: "The projects' forms and their scores",
  formsNote:
    "The initial budget was approved at the start of the year, the adjusted one is what it became; the rate is what was spent over the adjusted budget.",
  close: "Close",
  copy: "Copy link",
  copied: "Copied",
  noNumber: "No number fits. Codes and digits are found from their beginning; separators may be left out.",
  empty: "An empty table: headings, no numbers.",
  missing: "This table was not found in the file.",
  truncated: "This table breaks off in the file.",
  blank: "blank",
  hint: "Pick a number, or move with the arrow keys and press Enter, to see where it stands and what vouches for it.",
  place: "Where the number stands",
  printed: "Printed",
  computed: "Computed",
  against: "Against",
  onlyOne: "(the only item below)",
  difference: "Difference",
  explanation: "Possible reason",
  question: "One might ask",
  income: "Income",
  expenditure: "Expenditure",
  item: "Item",
  what: "Indicator",
  repairs: "What was repaired in reading",
  repairsNote:
    "The file is a text taken from a paginated one: columns slip and lines break where pages do. Every place that was not read as it stands is listed; rows with † are such.",
  repairsNone: "Nothing needed repair.",
  where: "Place",
  reading: "Stands → read",
  evidence: "Rests on",
  lineHeading: "Line",
  wholeTable: "the whole table",
  verdict: (verdict) => termOf(`outcome.${verdict}`).en,
  meaning: (verdict) => MEANINGS[verdict],
  measure: ({direction, measure, basis}) => WAYS[direction] ?? measureOf(measure, basis).en,
  table: (id) => `table ${id}`,
  section: (section) => `section ${section}`,
  line: (line) => `line ${line} of the file`,
  unit: (unit) => `in ${unitName(unit, "en")}`,
  checks: (count) =>
    count ? `In ${count} checks` : "No check can use this number: nothing else in the file bears on it.",
  more: (count) => `${count} more`,
  shown: (count) => `${count} numbers fit`,
  inAll: (count) => `… ${count} numbers in all`,
  unknown: (id) => `There is no number with the id “${id}”. Ids are table, row and column: 03:total:total.`,
  repair: (kind) => REPAIRS[kind],
  repaired: (kinds) => `Repaired in reading: ${kinds.map((kind) => REPAIRS[kind]).join("; ")}`,
  basis: (evidence) => EVIDENCE[evidence]
};
