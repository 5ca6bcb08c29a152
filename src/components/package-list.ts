import {html} from "htl";
import {packageTitle, packageWords} from "./frame-words.js";

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
  const called = ({name, title}: PackageResource) => (lang === "zh" ? title : packageTitle(name) || title);
  const says = ({name, description}: PackageResource) =>
    lang === "zh" ? packageWords(name) || description : description;
  return html`<ul class="package-list">
    ${resources.map(
      (file) =>
        html`<li><a href=${folder + file.path} download=${file.path}>${called(file)}</a> <small>${says(file)}</small></li>`
    )}
  </ul>`;
}
