import {html} from "htl";
import type {Opened} from "../opened.js";
import {saveFile} from "../save-file.js";
import type {OpenWords} from "../words.js";

/** What can be taken away whole. */
export function downloadsPart({files, file}: Opened, say: OpenWords): DocumentFragment {
  const words = say.downloads;
  const name = file.replace(/\.[^.]*$/, "") || "juesuan";
  const save = (ending: string, content: BlobPart, type: string) => () => saveFile(`${name}${ending}`, content, type);
  const item = (text: string, onclick: () => void, note = "") =>
    html`<li><button type="button" class="open-button" onclick=${onclick}>${text}</button> <small>${note}</small></li>`;
  return html.fragment`<p class="open-note">${words.note}</p><ul class="open-downloads">
    ${item(words.archive, save(".zip", files.archive, "application/zip"), words.archiveNote)}
    ${item(words.findings, save(".findings.csv", files.findingsCsv, "text/csv"))}
    ${item(words.report, save(".report.json", files.reportJson, "application/json"))}
  </ul>`;
}
