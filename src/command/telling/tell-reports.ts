import type {Lang} from "../../checks/index.js";
import {formatDocument} from "../format-document.js";
import {manyWords} from "../many-words.js";
import type {Telling} from "./telling.js";

/** A short block for each document, and the sum of them all. */
export function tellReports(lang: Lang): Telling {
  return {
    begin: () => "",
    document: (done) => `${formatDocument(done, lang)}\n`,
    end: (total) => (total ? `${manyWords[lang].total(total)}\n` : "")
  };
}
