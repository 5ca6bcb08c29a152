import {html} from "htl";

/** What of a `datapackage.json` a citation is made of. */
export interface CitedPackage {
  readonly name: string;
  readonly sources: readonly {
    readonly title: string;
    readonly department: string;
    readonly date: string;
    readonly sha256: string;
  }[];
}

/** How to cite the data: whose accounts, published when, read from which file, and put in order by whom. */
export function citation({name, sources}: CitedPackage, {lang = "zh" as "zh" | "en"} = {}): HTMLElement {
  const [source] = sources;
  if (!source) return html`<p></p>`;
  const {title, department, date, sha256} = source;
  const hash = html`<code>${sha256}</code>`;
  return lang === "zh"
    ? html`<blockquote class="citation">${department}：《${title}》${date && `，${date} 公开`}。整理：读懂决算（juesuan），数据包 <code>${name}</code>。原文件 SHA-256：${hash}。</blockquote>`
    : html`<blockquote class="citation"><span lang="zh-CN">${department}: ${title}</span>${date && `, published ${date}`}. Put in order by juesuan, data package <code>${name}</code>. SHA-256 of the source file: ${hash}.</blockquote>`;
}
