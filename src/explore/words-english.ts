import type {ExploreWords} from "./words.js";

export const wordsEnglish: ExploreWords = {
  table: (id) => `Table ${id}`,
  frames: {
    projects: "Table 10 Projects: money and scores",
    indicators: "Table 10 Performance indicators",
    claims: "Numbers of the narrative",
    findings: "Findings of the checks"
  },
  project: "Project",
  indicator: "Indicator",
  subject: "Subject",
  finding: "Finding",
  columns: {
    name: "Item",
    code: "Code",
    side: "Side",
    class: "Class (类)",
    group: "Group (款)",
    change: "Adjusted in the year",
    spent: "Spent",
    project: "Project",
    first: "Kind",
    second: "Second-level kind",
    section: "Section",
    measure: "Kind of number",
    basis: "Budget or outturn",
    direction: "Up or down",
    outcome: "Outcome of checks",
    level: "Weight",
    check: "Rule"
  },
  sides: {income: "Income", expenditure: "Expenditure"},
  levels: {
    upper: "Totals",
    class: "Classes (类)",
    group: "Groups (款)",
    item: "Items (项)",
    leaf: "The finest lines"
  },
  measures: {
    initial: "Initial budget",
    adjusted: "Adjusted budget",
    executed: "Executed",
    rate: "Execution rate",
    "execution-score": "Points for execution",
    score: "Score",
    weight: "Weight",
    lost: "Points lost",
    target: "Target",
    result: "Result",
    number: "Number in the text"
  },
  changes: {cut: "Cut", kept: "Unchanged", raised: "Raised", unknown: "Not all printed"},
  spent: {whole: "All of it", part: "Not all of it", unknown: "Not all printed"},
  directions: {up: "Up", down: "Down"},
  empty: "(blank)",
  count: "Rows",
  rows: (n) => (n === 1 ? "1 row" : `${n} rows`),
  controls: {
    frame: "Data",
    level: "Level",
    measure: "Number",
    group: "Group by",
    q: "Contains",
    col: "Only where",
    is: "is",
    from: "At least",
    to: "At most",
    sort: "Order",
    unit: "Unit of money",
    chart: "Drawing"
  },
  noGroup: "No groups",
  noColumn: "Anything",
  noSort: "As in the document",
  greatest: (column) => `${column}, greatest first`,
  least: (column) => `${column}, least first`,
  charts: {bars: "Bars", tree: "Level by level", none: "Table only"},
  asPrinted: "As printed",
  invalid: "Not a number, so not used",
  clear: "Clear all",
  download: "Download CSV",
  copy: "Copy link",
  copied: "Copied",
  copyByHand: "Please copy this link by hand",
  found: (found, all) => (found === all ? `${all} rows` : `${found} of ${all} rows`),
  groups: (n) => ` in ${n} ${n === 1 ? "group" : "groups"}`,
  none: "No row fits. Loosen one of the conditions, or clear them all.",
  sum: "Sum of these rows",
  whole: "All",
  why: {
    percent: "Percentages cannot be added up, so there is no sum.",
    mixed: "The rows have different units and cannot be added up, so there is no sum.",
    narrative: "The text has totals beside their parts; a sum would count the same money twice, so there is none.",
    levels:
      "Totals stand beside their parts here; a sum would count the same money twice, so there is none. Choose one level, and it can be added up.",
    sides:
      "Income and expenditure are not added to one another, so there is no sum. Look at one side, or group by side.",
    units: "The rows have different units and cannot be added up, so there is no sum."
  },
  notDrawn: {
    nothing: "There is no number to draw here.",
    units: "The rows have different units and cannot be compared in one drawing; see the table below.",
    negative: "Some numbers are below nought, so no bars are drawn; see the table below."
  },
  firstBars: (n) => `Only the first ${n} rows are drawn; all are in the table below.`,
  drawing: (what) => `Bars: ${what}. The numbers are in the table below`,
  failed: "The data could not be loaded. Check the connection and reload this page.",
  comparing: {
    first: "First reading",
    second: "Second reading",
    quantity: "Quantity",
    difference: "Second minus first",
    lacking: "The document does not print the numbers for two readings, so there is nothing to compare.",
    now: (what, first, second) => `${what}: ${first}, then ${second}`
  }
};
