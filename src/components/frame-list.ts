import {html} from "htl";

/** A resource of the frames' `datapackage.json`. */
export interface FrameResource {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly juesuan: {readonly rows: number};
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

const FORMATS = ["csv", "json", "arrow"];
const WORDS = {
  zh: {columns: "栏目", name: "栏名", title: "中文标题", type: "类型", description: "说明（英文）", rows: "行"},
  en: {columns: "Columns", name: "Name", title: "Chinese", type: "Type", description: "Description", rows: "rows"}
};

/** Every frame with its row count, its downloads and, folded, its schema. */
export function frameList(resources: readonly FrameResource[], {folder, lang = "zh"}: FrameListOptions): HTMLElement {
  return html`<div class="frame-list">${resources.map((resource) => frame(resource, folder, lang))}</div>`;
}

function frame(
  {name, title, description, juesuan, schema}: FrameResource,
  folder: string,
  lang: "zh" | "en"
): HTMLElement {
  const words = WORDS[lang];
  return html`<section id=${`frame-${name}`}>
    <h3><code>${name}</code>　${title}</h3>
    <p><span lang="en">${description}</span> ${juesuan.rows} ${words.rows}</p>
    <p class="downloads">
      ${FORMATS.map((format) => html`<a href=${`${folder}${name}.${format}`} download=${`${name}.${format}`}>${format.toUpperCase()}</a>`)}
    </p>
    <details>
      <summary>${words.columns}　${schema.fields.length}</summary>
      <div class="scroll"><table>
        <thead><tr><th>${words.name}</th><th>${words.title}</th><th>${words.type}</th><th>${words.description}</th></tr></thead>
        <tbody>
          ${schema.fields.map(
            (f) =>
              html`<tr><td><code>${f.name}</code></td><td>${f.title}</td><td>${f.type}</td><td lang="en">${f.description ?? ""}</td></tr>`
          )}
        </tbody>
      </table></div>
    </details>
  </section>`;
}
