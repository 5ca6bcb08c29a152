import type {DataTable, DataTableOptions} from "../../data-table.js";
import type {EntryOf} from "../entry.js";

export const dataTable = {
  id: "data-table",
  component: "dataTable",
  name: {zh: "数据表", en: "Data table"},
  purpose: "around",
  sketch: [],
  use: {
    zh: "图里有什么，表里就有什么，一位不差。印着的数点开到账本，算出来的数展开是算式，算式里每个数也到账本。三五个数、读者要的是准数，直接放表，不必画图。",
    en: "What is in the figure is in the table, to the digit. A printed number leads to the ledger; a computed one unfolds into its formula, and each number in that leads to the ledger too. For a handful of numbers that readers want exactly, show the table alone."
  },
  not: {
    zh: "要看大小、变化、分布，先给图，表收在图框里。",
    en: "To show size, change or spread, draw the figure first; its frame keeps the table."
  },
  call: "dataTable(toTable(figure, rows, lang), {figure: id})",
  given: {
    type: "DataTable",
    columns: [
      {
        name: "columns",
        meaning: {
          zh: "各列：列名、叫法，整列同一单位的写单位",
          en: "the columns: name, title, and the unit where the whole column has one"
        }
      },
      {
        name: "rows",
        meaning: {
          zh: "各行：代号，和依次每一列的值（文字、Quantity 或 null）",
          en: "the rows: key, and the value of each column in turn (text, Quantity or null)"
        }
      }
    ]
  },
  options: [
    {
      name: "figure",
      meaning: {zh: "图的代号，单元格的地址由它组成", en: "the figure's id; addresses of cells are made of it"},
      standard: {zh: "必须给", en: "required"}
    },
    {name: "lang", meaning: {zh: "zh 或 en", en: "zh or en"}, standard: '"zh"'},
    {name: "caption", meaning: {zh: "表题", en: "the table's caption"}, standard: {zh: "不写", en: "none"}},
    {name: "ledger", meaning: {zh: "账本的地址", en: "address of the ledger"}, standard: '"./ledger"'}
  ]
} as const satisfies EntryOf<DataTable, DataTableOptions>;
