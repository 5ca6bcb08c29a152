import {existsSync, readFileSync} from "node:fs";
import {archivePath, framesFolder} from "../data/index.js";
import {identity} from "./identity.js";
import type {Lang} from "./navigation.js";

/** What of a `datapackage.json` a search engine is told. */
interface Descriptor {
  readonly title: string;
  readonly juesuan: {readonly document: {readonly department: string; readonly year: string; readonly date: string}};
}

const DESCRIPTION = {
  zh: (department: string, year: string) =>
    `${department}${year && `，${year} 年度`}：表中和文中的每一个数、它的位置和核对的结果。`,
  en: (department: string, year: string) =>
    `Every number of the ${year && `${year} `}final accounts of ${department}, in tables and narrative, its place and what checks say of it.`
};

/** A document's data as schema.org has it (`Dataset`), for the head of the page that offers them; nothing where there are none. */
export function datasetTag(root: string, document: string, lang: Lang): string {
  const file = `${root}/data/${document}/datapackage.json`;
  if (!document || !existsSync(file)) return "";
  const {title, juesuan}: Descriptor = JSON.parse(readFileSync(file, "utf8"));
  const {department, year, date} = juesuan.document;
  const home = identity.origin + identity.base;
  const download = (path: string, type: string) => ({
    "@type": "DataDownload",
    encodingFormat: type,
    contentUrl: home + path.replace(/^\//, "")
  });
  const dataset = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    description: DESCRIPTION[lang](department, year),
    inLanguage: ["zh-CN", "en"],
    ...(year && {temporalCoverage: year}),
    ...(date && {datePublished: date}),
    isAccessibleForFree: true,
    creator: {"@type": "Organization", name: identity.title},
    sourceOrganization: {"@type": "GovernmentOrganization", name: department},
    distribution: [
      download(archivePath(document), "application/zip"),
      download(`${framesFolder(document)}/cells.csv`, "text/csv"),
      download(`${framesFolder(document)}/findings.csv`, "text/csv"),
      download(`${framesFolder(document)}/datapackage.json`, "application/json")
    ]
  };
  // The end of a script within a name would end this one.
  return `<script type="application/ld+json">${JSON.stringify(dataset).replaceAll("<", "\\u003c")}</script>`;
}
