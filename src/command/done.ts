import type {FrameRow, Report} from "../data/index.js";
import type {FileRefusal} from "./file-refusal.js";
import type {Target} from "./task.js";

/** A document of many that was dealt with, now or in a run before. */
export type Done = {
  readonly target: Target;
  /** What its folder or report is called; empty where nothing is written. */
  readonly name: string;
  readonly sha256: string;
} & (
  | {readonly ok: true; readonly row: FrameRow; readonly contradictions: number; readonly report?: Report}
  | {readonly ok: false; readonly refusal: FileRefusal}
);
