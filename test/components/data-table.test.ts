// @vitest-environment jsdom
import {expect, test} from "vitest";
import {dataTable} from "../../src/components/data-table.js";
import {sortableTable} from "../../src/components/sortable-table.js";
import {printed} from "./quantities.js";

const columns = [
  {name: "name", title: "项目"},
  {name: "amount", title: "决算数"}
];

test("dataTable(table) leads a printed number to its place, with its unit beside it where the column has none", () => {
  const table = tableOf([printed("7.00", "万元", "03:a:total"), printed("42.4", "%", "claim:1:x")]);
  const [amount, share] = table.querySelectorAll("td.number a");
  expect(amount?.outerHTML).toContain('href="./ledger#cell=03:a:total"');
  expect(amount?.textContent).toBe("7.00 万元");
  expect(share?.textContent).toBe("42.4%");
});

test("dataTable(table) keeps what is printed around the digits", () => {
  const quantity = {...printed("90", "%"), origin: [{id: "10:p01.i1:target", text: "≥90%", unit: "", label: "指标值"}]};
  expect(tableOf([quantity]).querySelector("td a")?.getAttribute("data-printed")).toBe("≥90%");
});

test("dataTable(table) folds the formula of a derived number away, each operand a link", () => {
  const parts = Array.from({length: 16}, (_, i) => ({
    id: `10:p${i}:executed`,
    text: `${i}.00`,
    unit: "万元",
    label: `项目${i}`
  }));
  const origin = parts.flatMap((part, i) => (i ? [" + ", part] : [part]));
  const fold = tableOf([{...printed("120.00"), origin}]).querySelector("details.formula");
  expect(fold?.querySelector("summary")?.textContent).toBe("120.00 万元");
  expect(fold?.hasAttribute("open")).toBe(false);
  expect(fold?.querySelectorAll("p a")).toHaveLength(16);
});

test("dataTable(table) says the unit of an operand where it is not the number's", () => {
  const [cost, count] = [printed("153.90"), printed("39辆", "")].flatMap(({origin}) => origin);
  const each = {...printed("39462", "元"), origin: [cost ?? "", " × 10000 ÷ ", count ?? ""]};
  const titles = (lang: "zh" | "en") => {
    const table = dataTable({columns, rows: [{key: "a", values: ["每辆", each]}]}, {figure: "f", lang});
    return [...table.querySelectorAll<HTMLElement>("details a")].map(({title}) => title);
  };
  expect(titles("zh")).toEqual(["表03 03:153.90:total（万元）", "表03 03:39辆:total"]);
  expect(titles("en")[0]).toBe("表03 03:153.90:total (10,000 yuan)");
});

test("dataTable(table) keeps hostile words words", () => {
  const table = dataTable(
    {columns, rows: [{key: "a", values: ["<img src=x>", null]}]},
    {figure: "f", caption: "<script>1</script>"}
  );
  expect(table.querySelector("img, script")).toBeNull();
  expect(table.querySelector("th[scope=row]")?.textContent).toBe("<img src=x>");
});

test("sortableTable(figure) sorts by clicks: greatest first, least first, the document's order; blanks last", () => {
  const figure = document.createElement("figure");
  figure.append(tableOf([printed("9.00"), null, printed("1,000.00"), printed("−2.00"), printed("0.5", "亿元")]));
  const sorts: string[] = [];
  sortableTable(figure, {lang: "zh", onSort: (sort) => sorts.push(sort)});
  const click = () => {
    const [, amount] = figure.querySelectorAll("thead th");
    amount?.querySelector("button")?.click();
    const keys = [...figure.querySelectorAll("tbody tr")].map((tr) => tr.getAttribute("data-key")).join("");
    return [keys, amount?.getAttribute("aria-sort")];
  };
  expect(click()).toEqual(["ecadb", "descending"]);
  expect(click()).toEqual(["daceb", "ascending"]);
  expect(click()).toEqual(["abcde", null]);
  expect(sorts).toEqual(["-amount", "amount", ""]);
});

function tableOf(values: Parameters<typeof dataTable>[0]["rows"][number]["values"]): HTMLElement {
  const rows = values.map((value, i) => ({key: "abcdefgh"[i] ?? "", values: [`第${i}行`, value]}));
  return dataTable({columns, rows}, {figure: "f"});
}
