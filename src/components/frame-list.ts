import {html} from "htl";
import {columnWords} from "./column-words.js";
import {frameTitle, frameWords} from "./frame-words.js";

/** A resource of the frames' `datapackage.json`. */
export interface FrameResource {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly juesuan: {
    readonly rows: number;
    readonly excel: string;
    readonly json: string;
    readonly arrow: string;
    readonly bytes: Readonly<Record<string, number>>;
  };
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly title: string;
      readonly description?: string;
    }[];
  };
}

export interface FrameListOptions {
  /** Folder of the downloads, ending in a slash. */
  readonly folder: string;
  readonly lang?: "zh" | "en";
}

const WORDS = {
  zh: {
    gap: "",
    columns: (n: number) => `${n} 个栏目`,
    rows: (n: number) => `${n} 行`,
    name: "栏名",
    title: "中文",
    type: "类型",
    description: "说明",
    excel: "CSV（Excel）",
    plain: "CSV（程序）",
    downloads: "下载"
  },
  en: {
    gap: ", ",
    columns: (n: number) => `${n} columns`,
    rows: (n: number) => `${n} rows`,
    name: "Name",
    title: "Chinese",
    type: "Type",
    description: "Description",
    excel: "CSV (Excel)",
    plain: "CSV (programs)",
    downloads: "Downloads"
  }
};

/** Every frame: what it holds, its row count, its downloads with their sizes and, folded, its schema. */
export function frameList(resources: readonly FrameResource[], {folder, lang = "zh"}: FrameListOptions): HTMLElement {
  return html`<div class="frame-list">${resources.map((resource) => frame(resource, folder, lang))}</div>`;
}

function frame(resource: FrameResource, folder: string, lang: "zh" | "en"): HTMLElement {
  const {name, title, description, juesuan} = resource;
  const words = WORDS[lang];
  const says = lang === "zh" ? frameWords(name) || description : description;
  const called = lang === "zh" ? title : frameTitle(name) || title;
  return html`<section id=${`frame-${name}`}>
    <h3>${called} <code>${name}</code></h3>
    <p>${says} <small>${words.rows(juesuan.rows)}</small></p>
    <ul class="downloads" aria-label=${`${words.downloads} ${called}`}>${downloads(resource, folder, words)}</ul>
    ${columns(resource, called, lang)}
  </section>`;
}

function downloads(
  {name, path, juesuan}: FrameResource,
  folder: string,
  words: (typeof WORDS)["zh" | "en"]
): HTMLElement[] {
  const {excel, json, arrow, bytes} = juesuan;
  const files = [
    {label: words.excel, file: excel, save: `${name}.csv`, size: bytes.csv},
    {label: words.plain, file: path, save: `${name}.plain.csv`, size: bytes.plain},
    {label: "JSON", file: json, save: `${name}.json`, size: bytes.json},
    {label: "Arrow", file: arrow, save: `${name}.arrow`, size: bytes.arrow}
  ];
  return files.map(
    ({label, file, save, size}) =>
      html`<li><a href=${folder + file} download=${save}>${label}</a> <small>${size === undefined ? "" : formatBytes(size)}</small></li>`
  );
}

function columns({schema}: FrameResource, called: string, lang: "zh" | "en"): HTMLElement {
  const words = WORDS[lang];
  return html`<details>
    <summary>${words.columns(schema.fields.length)}</summary>
    <div class="scroll" role="region" tabindex="0" aria-label=${`${called}${words.gap}${words.columns(schema.fields.length)}`}><table>
      <thead><tr>${[words.name, words.title, words.type, words.description].map((w) => html`<th scope="col">${w}</th>`)}</tr></thead>
      <tbody>
        ${schema.fields.map(
          (f) =>
            html`<tr><td><code>${f.name}</code></td><td lang="zh-CN">${f.title}</td><td>${f.type}</td>${described(f.description ?? "", lang)}</tr>`
        )}
      </tbody>
    </table></div>
  </details>`;
}

/** The schema describes its columns in English. */
function described(description: string, lang: "zh" | "en"): HTMLElement {
  const says = lang === "zh" ? columnWords(description) : "";
  return says ? html`<td>${says}</td>` : html`<td lang="en">${description}</td>`;
}

/** A size as people say it: `812 B`, `21 kB`. */
export function formatBytes(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${Math.round(bytes / 1000)} kB`;
}
