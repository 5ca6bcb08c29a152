import {html} from "htl";
import {filesOf, readableOf} from "./files-of.js";
import type {OpenWords} from "./words.js";

const ACCEPT = ".pdf,.docx,.xlsx,.xls,.html,.htm,.txt,.md";

export interface ChooseOptions {
  readonly say: OpenWords;
  /** Called with what was chosen or dropped, which may be nothing. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
}

/** Three ways to bring a file: choosing it, choosing its folder, dropping either anywhere on the page. */
export function chooseFiles({say, onFiles, onSample}: ChooseOptions): HTMLElement {
  const files = html`<input type="file" class="unseen" id="open-file" multiple accept=${ACCEPT}>` as HTMLInputElement;
  const folder = html`<input type="file" class="unseen" id="open-folder" webkitdirectory>` as HTMLInputElement;
  const take = (input: HTMLInputElement, taken: (all: FileList) => readonly File[]) => {
    input.addEventListener("change", () => {
      if (input.files) onFiles(taken(input.files));
      // The same file can be chosen again.
      input.value = "";
    });
  };
  take(files, (all) => [...all]);
  take(folder, readableOf);
  dropAnywhere(say.dropping, onFiles);
  return html`<div class="open-choose">
    <p class="open-ways">
      <span>${files}<label for="open-file" class="open-button open-main">${say.choose}</label></span>
      <span>${folder}<label for="open-folder" class="open-button">${say.folder}</label></span>
      <button type="button" class="open-button" onclick=${onSample}>${say.sample}</button>
    </p>
    <p class="open-hint">${say.drop} ${say.formats}</p>
  </div>`;
}

/** A file that is dropped beside its target would replace the page: so all of the page is the target. */
function dropAnywhere(says: string, onFiles: ChooseOptions["onFiles"]): void {
  const veil = html`<div class="open-veil" aria-hidden="true" hidden>${says}</div>`;
  document.body.append(veil);
  addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    veil.hidden = false;
  });
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) veil.hidden = true;
  });
  addEventListener("drop", async (event) => {
    veil.hidden = true;
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    onFiles(await filesOf(event.dataTransfer));
  });
}
