import type {Convention} from "../convention.js";

/** How a place lays its tables out: reference §1, variations. */
export interface TableStyle {
  /** What stands under a table's title: 公开 01 表 and the like, or nothing. */
  readonly number: "" | "公开" | "财决公开";
  /** The title once more under the heading. */
  readonly titleTwice: boolean;
  /** One code of 3, 5 or 7 digits, or 类, 款 and 项 apart. */
  readonly codeColumns: 1 | 3;
  readonly totals: "first" | "last";
  /** The heading of the codes and the total on one row. */
  readonly totalInHeading: boolean;
  readonly generalColumns: 3 | 5;
  readonly groups: 2 | 3;
  /** Table 09: all budgets first, or budget and outturn in pairs. */
  readonly expenses: "budgets-first" | "pairs";
  /** Where table 09 stands among the tables. */
  readonly expensesAt: 7 | 9;
  /** Classes of expenditure: those in use, or the whole list, the older of which has no 债务. */
  readonly classes: "used" | 24 | 26;
  /** 行次 and 栏次 are printed. */
  readonly ordinals: boolean;
  readonly spacedHeadings: boolean;
  /** Long names run over two lines, the numbers on the first. */
  readonly wrappedNames: boolean;
  readonly surplusName: string;
  /** Code and name in one cell: 310资本性支出. */
  readonly glued: boolean;
  /** After so many rows a page ends; 0 for never. */
  readonly pageRows: number;
  /** The next page repeats the heading, or goes on without. */
  readonly pageHeads: "repeated" | "once";
  /** Letters of the names in table 06 spread over the cell: 办 公 费. */
  readonly spacedNames: boolean;
  /** Columns of table 08: expenditure alone, or with income and balances. */
  readonly capitalColumns: 3 | 6;
  /** An empty row between the headings of table 09. */
  readonly spareRow: boolean;
  /** 一、收入支出决算总表, or 表一：收入支出决算总表. */
  readonly numbering: "一、" | "表一：";
  /** Tables that the Ministry's list does not have. */
  readonly extras: boolean;
  /** Tables come before the narrative, or as an appendix after everything. */
  readonly place: "before" | "after";
  /** Titles other than the standard ones, by table. */
  readonly titles: Readonly<Record<string, string>>;
}

/** How a place writes its explanations. */
export interface ProseStyle {
  readonly template: "provincial" | "municipal" | "district";
  /** `1.`, `1、` … */
  readonly item: string;
  readonly brackets: "（）" | "()";
  /** A page breaks, in the middle of a sentence, after about so many characters; 0 for never. */
  readonly page: number;
  /** Lines are cut after so many characters; 0 for never. */
  readonly width: number;
  /** How the year before is called: 比上年, 与2023年度相比. */
  readonly since: "比上年" | "较YYYY年度" | "与YYYY年度相比，";
  readonly fall: "下降" | "降低";
  /** What the budget of the three expenses is called. */
  readonly budget: "预算" | "年初预算" | "全年预算";
  /** How a reason is given; nothing for no reasons. */
  readonly reason: "" | "，主要是" | "，主要原因是" | "，主要原因：";
}

/** How a place sets its documents where a format has more to set than text. */
export interface LookStyle {
  /** Title, number, owner and unit are the first rows of the table itself. */
  readonly captionInTable: boolean;
  /** Names and headings whose letters are spread: by spaces typed, by justifying, or by the distance of letters. */
  readonly spreadBy: "spaces" | "justifying" | "letter-spacing";
  readonly charset: "utf-8" | "gbk";
  /** The page of an old site stands in a table, beside its menu. */
  readonly layoutTable: boolean;
  /** Numbers of headings in a Word document are counted, not typed. */
  readonly countedHeadings: boolean;
  /** Amounts in a workbook are numbers with a format, or texts. */
  readonly numbers: "numbers" | "texts";
  /** A workbook has a sheet for each table, or one for them all. */
  readonly sheets: "each" | "one";
  /** Tables on paper lie across, each on a page of its own, or stand and go on after the text. */
  readonly paper: "landscape" | "portrait";
  /** A table that goes on over a page prints its heads again. */
  readonly repeatsHeads: boolean;
}

export interface Layout {
  readonly id: string;
  readonly convention: Convention;
  readonly table: TableStyle;
  readonly prose: ProseStyle;
  readonly look: LookStyle;
}
