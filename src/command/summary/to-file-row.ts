import {basename} from "node:path";
import type {FrameRow} from "../../data/index.js";
import type {Done} from "../done.js";

/** A document's whole row of the summary: where it stands, what became of it, what it says. `folder` is its package's. */
export function toFileRow({target: {path}, sha256, ...done}: Done, folder = ""): FrameRow {
  if (done.ok) return {...done.row, path, folder, sha256, status: "read"};
  const {reason, zh, en} = done.refusal;
  return {path, file: basename(path), sha256, status: "refused", reason, message: zh, messageEn: en};
}
