import {html} from "htl";
import {packageWords} from "./frame-words.js";

/** A resource of a document's own `datapackage.json`. */
export interface PackageResource {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly path: string;
}

/** The files of a document's package, each with what it holds. */
export function packageList(
  resources: readonly PackageResource[],
  {folder, lang = "zh"}: {readonly folder: string; readonly lang?: "zh" | "en"}
): HTMLElement {
  return html`<ul class="package-list">
    ${resources.map(
      ({name, title, description, path}) =>
        html`<li><a href=${folder + path} download=${path}>${title}</a> <small>${lang === "zh" ? packageWords(name) || description : description}</small></li>`
    )}
  </ul>`;
}
