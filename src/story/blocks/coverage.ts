import {coverageTable} from "../../components/index.js";
import type {Story} from "../story.js";

/** `{{coverage}}`: how many numbers were read, and what the checks came to. Needs a `document` to be made in. */
export function coverage({report, lang}: Story): string {
  return coverageTable(report, {lang}).outerHTML;
}
