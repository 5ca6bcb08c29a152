/**
 * The ten standard tables (Ministry of Finance publication order, 2022 on). A document may print another order, another
 * number or none: a table is known by its title and headings, and keeps the number it has here.
 */
export interface TableForm {
  readonly id: string;
  /** How it is laid out: two sides, rows of codes, three groups of codes, one row of items, or forms. */
  readonly layout: "sides" | "items" | "groups" | "sangong" | "forms";
  /** Column ids in printed order; `column.<id>` or `income.<id>`/`expenditure.<id>` names them: see `columnTerm`. */
  readonly columns: readonly Column[];
}

export interface Column {
  readonly id: string;
  /** Glossary id of the heading. */
  readonly term: string;
  /** Columns that some places leave out. */
  readonly optional?: boolean;
}

export const catalogue: readonly TableForm[] = [
  {id: "01", layout: "sides", columns: [column("amount")]},
  {
    id: "02",
    layout: "items",
    columns: [
      column("total", "income"),
      column("fiscal", "income.fiscal"),
      column("superior", "income.superior"),
      column("business", "income.business"),
      column("operating", "income.operating"),
      column("affiliated", "income.affiliated"),
      column("other", "income.other")
    ]
  },
  {
    id: "03",
    layout: "items",
    columns: [
      column("total", "expenditure"),
      column("basic", "expenditure.basic"),
      column("project", "expenditure.project"),
      column("to-superior", "expenditure.to-superior"),
      column("operating", "expenditure.operating"),
      column("to-affiliated", "expenditure.to-affiliated")
    ]
  },
  {
    id: "04",
    layout: "sides",
    columns: [column("amount"), column("total"), column("general"), column("fund"), column("capital")]
  },
  {
    id: "05",
    layout: "items",
    columns: [
      column("total"),
      column("basic"),
      {...column("staff"), optional: true},
      {...column("running"), optional: true},
      column("project")
    ]
  },
  {id: "06", layout: "groups", columns: [column("amount")]},
  {
    id: "07",
    layout: "items",
    columns: [
      column("opening"),
      column("income"),
      column("total"),
      column("basic"),
      column("project"),
      column("closing")
    ]
  },
  {id: "08", layout: "items", columns: [column("total"), column("basic"), column("project")]},
  {id: "09", layout: "sangong", columns: [column("budget"), column("outturn")]},
  {
    id: "10",
    layout: "forms",
    columns: [
      column("initial"),
      column("adjusted"),
      column("executed"),
      column("rate"),
      column("score"),
      column("target"),
      column("result"),
      column("weight")
    ]
  }
];

/** Rows of table 09, in printed order; each has a budget and an outturn. Row keys are these without `sangong.`, `total` first. */
export const sangongRows: readonly {readonly key: string; readonly term: string; readonly parent: string}[] = [
  {key: "total", term: "sangong", parent: ""},
  {key: "abroad", term: "sangong.abroad", parent: "total"},
  {key: "vehicles", term: "sangong.vehicles", parent: "total"},
  {key: "vehicles.purchase", term: "sangong.vehicles.purchase", parent: "vehicles"},
  {key: "vehicles.running", term: "sangong.vehicles.running", parent: "vehicles"},
  {key: "reception", term: "sangong.reception", parent: "total"}
];

/** Income rows of tables 01 and 04 by row key; key and glossary id are the same word but for those given. */
export const incomeRows = {
  "01": [
    "income.general",
    "income.fund",
    "income.capital",
    "income.superior",
    "income.business",
    "income.operating",
    "income.affiliated",
    "income.other",
    "income",
    "surplus-used",
    "opening",
    "income.total"
  ],
  "04": [
    "income.general",
    "income.fund",
    "income.capital",
    "income",
    "opening",
    "opening.general",
    "opening.fund",
    "opening.capital",
    "income.total"
  ]
} as const;

/** Closing rows of the expenditure side of tables 01 and 04, after the functional classes, whose keys are their codes. */
export const expenditureRows = {
  "01": ["expenditure", "surplus-distributed", "closing", "expenditure.total"],
  "04": ["expenditure", "closing", "expenditure.total"]
} as const;

function column(id: string, term = `column.${id}`): Column {
  return {id, term};
}
