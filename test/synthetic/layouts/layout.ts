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
  readonly allClasses: boolean;
  /** 行次 and 栏次 are printed. */
  readonly ordinals: boolean;
  readonly spacedHeadings: boolean;
  /** Long names run over two lines, the numbers on the first. */
  readonly wrappedNames: boolean;
  readonly surplusName: string;
  /** Code and name in one cell: 310资本性支出. */
  readonly glued: boolean;
  /** After so many rows a page ends, and the next repeats the heading; 0 for never. */
  readonly pageRows: number;
  /** Letters of the names in table 06 spread over the cell: 办 公 费. */
  readonly spacedNames: boolean;
  /** Titles other than the standard ones, by table. */
  readonly titles: Readonly<Record<string, string>>;
}

/** How a place writes its explanations. */
export interface ProseStyle {
  readonly template: "provincial" | "municipal";
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

export interface Layout {
  readonly id: string;
  readonly convention: Convention;
  readonly table: TableStyle;
  readonly prose: ProseStyle;
}
