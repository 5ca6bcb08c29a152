import type {DataTable, DataTableOptions} from "../../data-table.js";
import type {EntryOf} from "../entry.js";

export const dataTable = {
  id: "data-table",
  component: "dataTable",
  name: {zh: "数据表", en: "Data table"},
  purpose: "around",
  sketch: [],
  use: "图里有什么，表里就有什么，一位不差。印着的数点开到账本，算出来的数展开是算式，算式里每个数也到账本。三五个数、读者要的是准数，直接放表，不必画图。",
  not: "要看大小、变化、分布，先给图，表收在图框里。",
  call: "dataTable(toTable(figure, rows, lang), {figure: id})",
  given: {
    type: "DataTable",
    columns: [
      {name: "columns", meaning: "各列：列名、叫法，整列同一单位的写单位"},
      {name: "rows", meaning: "各行：代号，和依次每一列的值（文字、Quantity 或 null）"}
    ]
  },
  options: [
    {name: "figure", meaning: "图的代号，单元格的地址由它组成", standard: "必须给"},
    {name: "lang", meaning: "zh 或 en", standard: '"zh"'},
    {name: "caption", meaning: "表题", standard: "不写"},
    {name: "ledger", meaning: "账本的地址", standard: '"./ledger"'}
  ]
} as const satisfies EntryOf<DataTable, DataTableOptions>;
