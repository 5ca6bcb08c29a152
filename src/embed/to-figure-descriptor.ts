import {toCsvResource} from "../data/index.js";
import {type DataColumn, dataColumns} from "./data-columns.js";
import {embedFolder, embedPaths} from "./embed-paths.js";
import {plainText} from "./plain-text.js";
import {addressOf, type Publication} from "./publication.js";
import type {Rendered} from "./render-figure.js";

const WORDS = {
  zh: {
    title: (department: string, year: string) => `${department}${year}部门决算`,
    digits: (unit: string) => `数字，一位不改${unit && `；单位：${unit}`}`,
    unit: "这个数的单位",
    origin:
      "印出的数：它在帐册中的编号；算出的数：算式，花括号内是编号，单位与算出的数不同的，编号后写明。编号接在 ledger#cell= 之后就是它的地址",
    year: (year: number) => `${year} 年度`,
    tab: "以 =、+、-、@ 开头的文字（不是数字），前面有一个制表符，免得表格软件当公式运行"
  },
  en: {
    title: (department: string, year: string) => `${department}, final accounts${year && ` ${year}`}`,
    digits: (unit: string) => `Digits as they are${unit && `, in ${unit}`}`,
    unit: "Unit of the number",
    origin:
      "Id of a printed number; formula of a derived one, ids in braces, each followed by its unit where that is another. An id after ledger#cell= is the address of its place",
    year: (year: number) => `of ${year}`,
    tab: "A tab stands before a text (never a number) that begins with =, +, - or @, so that no spreadsheet runs it as a formula"
  }
};

/** The data package that describes a figure's CSV, as Frictionless Data Package 1 has it. */
export function toFigureDescriptor(rendered: Rendered, publication: Publication): string {
  const {figure, lang, words, table, document} = rendered;
  const {version} = publication;
  const {address, file} = embedPaths(figure.id, {lang});
  const said = WORDS[lang];
  const title = said.title(document.department, document.year ? said.year(document.year) : "");
  const resource = toCsvResource(
    {
      name: figure.id,
      path: file(".csv").split("/").at(-1) ?? "",
      title: words.title,
      description: `${words.subtitle}\n${said.tab}`
    },
    dataColumns(table, lang).map((column) => toField(column, rendered))
  );
  const descriptor = {
    profile: "data-package",
    name: `juesuan-${figure.id}-${lang}`,
    title: words.title,
    description: [words.subtitle, words.note, words.source].filter(Boolean).join("\n"),
    homepage: addressOf(embedFolder(publication) + address, publication),
    version: version.hash,
    created: `${version.date}T00:00:00Z`,
    licenses: [{name: "other-pd", title: "Figures and labels of an official document"}],
    sources: [{title, department: document.department, year: document.year}],
    resources: [{...resource, dialect: {...Object(resource.dialect), lineTerminator: "\r\n"}}]
  };
  return plainText(`${JSON.stringify(descriptor, null, 2)}\n`);
}

/** Digits are numbers to a program only where every one of the column reads as one. */
function toField({heading, holds, title, unit, at}: DataColumn, {table, lang}: Rendered) {
  const {digits, unit: unitWords, origin} = WORDS[lang];
  const field = {name: heading, title};
  if (holds === "origin") return {...field, type: "string", description: origin};
  if (holds === "unit") return {...field, type: "string", description: unitWords};
  if (holds === "text") return {...field, type: "string", description: title};
  const texts = table.rows.map(({values}) => values[at]).filter((value) => value !== null && value !== undefined);
  const plain = texts.every((value) => typeof value === "object" && /^-?[\d,]+(?:\.\d+)?$/.test(value.text));
  const grouped = texts.some((value) => typeof value === "object" && value.text.includes(","));
  return {
    ...field,
    type: plain ? "number" : "string",
    ...(plain && grouped && {groupChar: ","}),
    description: digits(unit)
  };
}
