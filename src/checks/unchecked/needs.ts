/** What a rule rests on. Without it, it is silent, which must not pass for agreement. */
export interface Needs {
  /** Tables any part of the rule reads. */
  readonly tables?: readonly string[];
  /** What the narrative must say: see `topics`. */
  readonly topics?: readonly TopicId[];
  /** The rule speaks only of what is odd, or of what few documents have: that it found nothing is no gap. */
  readonly quiet?: boolean;
}

export type TopicId =
  | "text"
  | "shares"
  | "changes"
  | "rates"
  | "budgets"
  | "completions"
  | "items"
  | "running-costs"
  | "vehicles"
  | "visits"
  | "procurement"
  | "evaluation";

const FORMS: Needs = {tables: ["10"]};
const FORMS_ODD: Needs = {tables: ["10"], quiet: true};
const TEXT_ODD: Needs = {topics: ["text"], quiet: true};
const STANDARD = ["01", "02", "03", "04", "05", "06", "07", "08", "09"];

/** The catalogue of rules with what each needs, by rule id. */
export const needs: Readonly<Record<string, Needs>> = {
  sum: {tables: STANDARD},
  "row-sum": {tables: ["02", "03", "04", "05", "07", "08"]},
  balance: {tables: ["01", "04"]},
  "two-sides": {tables: ["01", "04"]},
  "cell-sanity": {tables: STANDARD, quiet: true},
  "code-sanity": {tables: ["02", "03", "05", "06", "07", "08"], quiet: true},
  "same-name-other-code": {tables: ["02", "03", "05", "07", "08"], quiet: true},
  "same-quantity": {tables: ["01", "02", "03", "04", "05", "06", "07", "08"]},
  "fiscal-part": {tables: ["01", "03", "04", "05"]},
  "carry-over-item": {tables: ["02", "04", "05"]},
  "non-fiscal-roll": {tables: ["01", "04"]},
  "income-less-expenditure": {tables: ["01", "02", "03"]},
  "part-whole": {tables: ["06", "09"]},
  "spent-as-budgeted": {tables: ["09"], quiet: true},
  "same-money": {tables: ["05", "06"], quiet: true},
  "empty-table": {tables: ["04", "07", "08"], quiet: true},
  contents: {quiet: true},
  label: TEXT_ODD,
  "table-text": {tables: ["01", "02", "03", "04", "05", "06", "09"], topics: ["text"]},
  structure: {tables: ["05"], topics: ["text"], quiet: true},
  list: {tables: ["06"], topics: ["items"]},
  none: TEXT_ODD,
  "running-costs": {tables: ["06"], topics: ["running-costs"]},
  vehicles: {topics: ["vehicles"], quiet: true},
  scope: {topics: ["vehicles"], quiet: true},
  "vehicle-kinds": {topics: ["vehicles"], quiet: true},
  guests: {topics: ["visits"]},
  trips: {topics: ["visits"], quiet: true},
  "reception-sum": {tables: ["09"], topics: ["text"], quiet: true},
  procurement: {topics: ["procurement"]},
  "goods-procured": {tables: ["06"], topics: ["procurement"], quiet: true},
  "evaluation-counts": {topics: ["evaluation"], quiet: true},
  "carry-over": TEXT_ODD,
  share: {topics: ["shares"]},
  "shares-sum": {topics: ["shares"]},
  change: {topics: ["changes", "rates"]},
  undefined: TEXT_ODD,
  completion: {topics: ["completions", "budgets"]},
  "over-budget": {topics: ["completions"], quiet: true},
  direction: TEXT_ODD,
  "budget-gap": TEXT_ODD,
  "budget-sum": {topics: ["budgets"]},
  "parts-change": {topics: ["changes"]},
  "prior-year": {topics: ["changes"], quiet: true},
  "prior-totals": {topics: ["changes"], quiet: true},
  "prior-balance": {tables: ["01", "04"], topics: ["changes"], quiet: true},
  repeated: TEXT_ODD,
  unit: TEXT_ODD,
  text: TEXT_ODD,
  residue: TEXT_ODD,
  template: TEXT_ODD,
  "fiscal-year": TEXT_ODD,
  "large-change": {topics: ["rates"], quiet: true},
  "sangong-up-running-down": TEXT_ODD,
  "cost-a-head": {topics: ["visits", "vehicles"], quiet: true},
  "fund-sum": FORMS,
  rate: FORMS,
  "equal-rates": FORMS_ODD,
  "total-score": FORMS,
  weight: FORMS_ODD,
  "score-weight": FORMS_ODD,
  score: FORMS_ODD,
  steps: FORMS_ODD,
  "lost-points": FORMS_ODD,
  "project-narrative": {tables: ["10"], topics: ["evaluation"], quiet: true},
  "project-paragraphs": FORMS_ODD,
  count: FORMS_ODD,
  satisfaction: FORMS_ODD,
  budget: FORMS_ODD,
  coverage: {tables: ["10"], topics: ["evaluation"], quiet: true},
  "forms-count": {tables: ["10"], topics: ["evaluation"], quiet: true},
  "forms-within-projects": {tables: ["10"], quiet: true},
  "low-execution": FORMS_ODD,
  "cut-then-met": FORMS_ODD,
  "cut-budgets": FORMS_ODD,
  "target-copied": FORMS_ODD
};
