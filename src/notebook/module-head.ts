import type {Lang} from "./message.js";

const CODE = `import * as Inputs from "@observablehq/inputs";
import * as Plot from "@observablehq/plot";
import * as aq from "arquero";
import * as d3 from "d3";
import {Decimal as Base} from "decimal.js";
import {html, svg} from "htl";
import * as kit from "juesuan";

const folder = "./frames/";
const load = async (name) => (await fetch(\`\${folder}\${name}.json\`)).json();
const float = (text) => (text === null || text === "" ? null : Number(text));
const withFloats = (rows, names) =>
  aq.from(rows.map((row) => ({...row, ...Object.fromEntries(names.map((name) => [name === "amount" ? "value" : \`\${name}Value\`, float(row[name])]))})));
const table = async (name, ...amounts) => withFloats(await load(name), amounts);

const {op} = aq;
const {sumOf, differenceOf, shareOf, quotientOf} = kit;
const Decimal = Base.clone({precision: 40});
const frames = await kit.loadFrames(folder);
const [cells, claims, rows, findings] = [await table("cells", "amount"), await table("claims", "amount"), await table("rows"), await table("findings")];
const [checks, statements, tables, repairs] = [await table("checks"), await table("statements"), await table("tables"), await table("repairs")];
const projects = await table("projects", "initial", "adjusted", "executed", "rate", "executionScore", "score");
const indicators = await table("indicators", "targetAmount", "resultAmount", "weight", "score");
const [table01, table02, table03, table04, table05, table06, table07, table08, table09, table10] =
  await Promise.all(["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"].map((name) => table(name, "amount")));
const quantity = kit.numbersOf(frames.cells, lang);
const amount = (id) => kit.exact(quantity(id));
const figures = Object.fromEntries(kit.published.map((figure) => [figure.id.replace(/-(\\w)/g, (_, letter) => letter.toUpperCase()), figure]));
const draw = (figure, from = frames, options = {}) => kit.draw(figure, from, {lang, ...options});
const invalidation = new Promise(() => {});
function display(value) {
  document.body.append(value instanceof Node ? value : Object.assign(document.createElement("pre"), {textContent: value?.objects ? JSON.stringify(value.objects({limit: 20}), null, 1) : String(value)}));
  return value;
}
// Shown with its first value; nothing reruns here.
const view = (input) => display(input).value;`;

/** What a notebook's cells find in scope, for a module of their own, and how to run it. */
export const moduleHead: Readonly<Record<Lang, string>> = {
  zh: `// 从“读懂决算”的笔记本下载。怎样运行：
// 1. 在这个项目里运行 npm pack，得到 juesuan 的安装包；在自己的项目里装上它，
//    再装 arquero d3 htl decimal.js @observablehq/plot @observablehq/inputs。
// 2. 从“数据”一页下载 JSON 数据，放进网页旁边的 frames 文件夹。
// 3. 用 Vite 或 esbuild 打包这个文件，由网页里的 <script type="module"> 载入。
const lang = "zh";
${CODE}`,
  en: `// Downloaded from the notebook of juesuan. How to run it:
// 1. In that project, npm pack makes a package of juesuan; install it in a project of yours,
//    with arquero d3 htl decimal.js @observablehq/plot @observablehq/inputs.
// 2. From the page “Data”, download the JSON frames into a folder named frames beside your page.
// 3. Bundle this file with Vite or esbuild and load it with <script type="module">.
const lang = "en";
${CODE}`
};
