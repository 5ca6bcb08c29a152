import {html} from "htl";

export interface FrameWords {
  /** The finding, as a headline. */
  readonly title: string;
  /** What is drawn, and its unit. */
  readonly subtitle: string;
  readonly note?: string;
  /** Table and section. */
  readonly source: string;
  /** Alternative text of the drawing, composed from its rows. */
  readonly alt: string;
  /** 「看数据」, "Data". */
  readonly data: string;
}

export interface FrameTable {
  readonly columns: readonly {readonly name: string; readonly title: string; readonly number?: boolean}[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** The frame every figure has: headline, subtitle, drawing, foot, and the same rows as a table behind a fold. */
export function figureFrame(drawing: Element, words: FrameWords, table: FrameTable): HTMLElement {
  return html`<figure class="figure">
    <h3>${words.title}</h3>
    <p class="figure-subtitle">${words.subtitle}</p>
    <div role="img" aria-label=${words.alt}>${drawing}</div>
    <figcaption>${words.note ? html`<p>${words.note}</p>` : ""}<p>${words.source}</p></figcaption>
    <details>
      <summary>${words.data}</summary>
      <div class="scroll">${dataTable(table)}</div>
    </details>
  </figure>`;
}

function dataTable({columns, rows}: FrameTable): HTMLElement {
  const kind = (number = false) => (number ? "number" : "");
  return html`<table>
    <thead><tr>${columns.map((c) => html`<th scope="col" class=${kind(c.number)}>${c.title}</th>`)}</tr></thead>
    <tbody>
      ${rows.map((row) => html`<tr>${columns.map((c) => html`<td class=${kind(c.number)}>${row[c.name]}</td>`)}</tr>`)}
    </tbody>
  </table>`;
}
