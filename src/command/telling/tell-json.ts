import type {Done} from "../done.js";
import type {Telling} from "./telling.js";

/**
 * One object, `{"documents": […]}`, a document a line: its path and what `check --json` prints of one, or why it was refused.
 * It is whole also where the run was broken off.
 */
export const tellJson: Telling = {
  begin: () => `{"documents": [`,
  document: (done, index) => `${index ? "," : ""}\n${JSON.stringify(toObject(done))}`,
  end: () => "\n]}\n"
};

function toObject({target: {path}, ...done}: Done) {
  if (!done.ok) return {path, refused: done.refusal};
  if (!done.report) throw new Error("missing report: of a document that was checked");
  return {path, ...done.report};
}
