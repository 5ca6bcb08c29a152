import type {OpenWords} from "./words.js";

export const wordsEnglish: OpenWords = {
  choose: "Choose files",
  folder: "Choose a folder",
  drop: "Or drop files or a folder anywhere on this page.",
  dropping: "Let go to read",
  sample: "Try with the first document",
  formats: "PDF, Word (docx), Excel (xlsx, xls), web pages (html) and plain text (txt, md) can be read.",
  noFile: "There is no file in it that can be read.",
  tooMany: (n) => `At most ${n} files are read at once; the rest were left out.`,
  files: "Files being read",
  waiting: "Waiting",
  reading: "Reading…",
  page: (page, pages) => `Page ${page} of ${pages}`,
  cancel: "Cancel",
  dismiss: "Dismiss",
  close: "Close this one",
  read: (name, questions) => `“${name}” was read; ${questions} findings are worth a question.`,
  documents: "Open documents",
  contents: "This document",
  unnamed: "A document that names no department",
  title: (department, year) => `${department}: final accounts${year ? ` ${year}` : ""}`,
  facts: {
    department: "Department",
    year: "Year",
    unit: "Unit of money",
    file: "File",
    size: "Size",
    format: "Format",
    pages: "Pages"
  },
  formatNames: {text: "plain text", pdf: "PDF", word: "Word", workbook: "Excel", web: "web page"},
  notPrinted: "not on the cover",
  parts: {
    findings: "Worth a question",
    coverage: "How much was read and checked",
    unread: "What was not understood",
    ledger: "The ledger beside its text",
    figures: "Figures",
    files: "To take away"
  },
  questions: "A sheet of questions",
  copy: "Copy all questions",
  print: "Print",
  questionsOf: (title) => `Questions on ${title}`,
  coverageNote:
    "What was not read is not checked; that the checks found nothing does not mean that there is nothing to find.",
  unchecked: (n) => `${n} checks could not be made, and why`,
  uncheckedNote: "Where one of the numbers is absent, or would be divided by nought, there is nothing to check.",
  where: "see its place",
  unreadNone: "Nothing was left that is not understood.",
  unreadNote: (n) => `${n} in all. No check touched them: look at the document.`,
  unreadHeadings: ["Where", "As printed", "Why"],
  unreadReasons: {
    "missing-table": "this table was not found",
    "unknown-table": "none of the ten standard tables",
    "truncated-table": "the table is not printed to its end",
    "unknown-row": "unknown row",
    "unknown-column": "unknown column",
    "not-a-number": "no number where one should be",
    ambiguous: "can be read in two ways",
    "unrecognised-number": "what this number says was not understood",
    "missing-part": "this part was not found",
    "scanned-page": "this page has no text to read: it is a picture, or damaged",
    "another-body": "another body's accounts begin here and were not read; split the file"
  },
  place: ({table, section, line}) =>
    [table && `table ${table}`, section && `section ${section}`, line > 0 && `line ${line}`].filter(Boolean).join(", "),
  others: (n) =>
    `${n} more ${n === 1 ? "table is" : "tables are"} none of the ten standard ones; kept in the data package as laid out, not checked:`,
  blank: "(blank)",
  line: (n) => `Line ${n}`,
  onPage: (page) => `Page ${page}`,
  beside: {
    note: "On the left what was read, on the right the document’s own text; choose a number on one side, and the other goes there. Colours say what the checks came to; what is shaded was not understood.",
    ledger: "Ledger",
    text: "Its own text",
    goTo: "Go to",
    hint: "Choose a number to see where it is printed and what it was checked against.",
    noText:
      "Here is published data only, without the document’s text. Open a file of your own, and its text will be here.",
    notUnderstood: "not understood",
    asText: "Text",
    asPage: "Page",
    more: "Checks",
    notDrawn: "This page cannot be drawn; see its text."
  },
  figures: {
    note: "Drawn from the numbers of this document, by the same figures as the rest of this site.",
    lacking: (n) =>
      `${n} more ${n === 1 ? "figure is" : "figures are"} not drawn: this document lacks the numbers for ${n === 1 ? "it" : "them"}.`,
    fileFailed: "It could not be made; try another format.",
    failed: "This figure could not be drawn.",
    larger: "PNG (double)"
  },
  downloads: {
    note: "All made by the browser on the spot, without the network. The package holds numbers and names, no whole sentences.",
    archive: "Data package (zip)",
    archiveNote:
      "every number, its place and how it was read; CSV with a descriptor, which this project’s command line reads back",
    findings: "Findings (CSV, opens in Excel)",
    report: "Findings and checks (JSON)"
  },
  offline: "This page has all it needs: it works without a network now.",
  keep: {
    title: "Kept in this browser",
    keep: "Keep in this browser",
    kept: "Kept in this browser and nowhere else; you can delete it at any time.",
    refused:
      "The browser does not let this page keep anything (a private window, or no room). The file can be used as it is.",
    delete: "Delete",
    forget: (name) => `Delete “${name}”`,
    forgetAll: "Delete all",
    forgotten: "Deleted from this browser.",
    on: (day) => `kept on ${day}`
  },
  compare: {
    tab: "Side by side",
    title: "Side by side",
    heading: (n) => `${n} documents side by side`,
    note: "Every number is as its document prints it, and leads to its place. Scopes may differ between years and departments: read the narratives first.",
    item: "Item",
    document: "Document",
    change: "Change",
    csv: "Download CSV",
    choose: "Compare",
    nothing: "These documents have no number in common to draw.",
    source: "Source: the documents above.",
    yearsDrawn:
      "The first and the last year of one department; each panel starts from nought, first years at one height, so slopes compare",
    inEach: (name) => `${name} in each document`,
    most: (name, document, amount) => `${name}: most in ${document}, ${amount}`,
    years: (department, name, before, after) => `${department}: ${name} from ${before} to ${after}`,
    amounts: {
      income: "Income of the year",
      expenditure: "Expenditure of the year",
      basic: "Basic expenditure",
      project: "Project expenditure",
      closing: "Carried over at the end of the year",
      general: "Expenditure from the general public budget",
      sangongBudget: "Three public expenses, budget",
      sangong: "Three public expenses, outturn",
      abroad: "Official travel abroad",
      purchase: "Purchase of official vehicles",
      running: "Running of official vehicles",
      reception: "Official hospitality",
      sangongCompletion: "Three public expenses, outturn of budget",
      completion: "General public budget, spent of the initial budget (narrative)",
      growth: "Expenditure against the year before (two documents)"
    }
  }
};
