import {summaryFields} from "./summary/summary-fields.js";

/** The columns of the summary with what stands in each, one a line, parted by tabs. */
export function formatColumns(): string {
  return summaryFields
    .map(({name, type, title, description}) => `${name}\t${type}\t${title}\t${description}\n`)
    .join("");
}
