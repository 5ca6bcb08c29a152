import type {Refusal} from "../reading/index.js";

/** Why there is nothing to tell of a file: what its reading says, or what kept it from being read. No sentence names the file. */
export interface FileRefusal {
  readonly reason:
    | Refusal["reason"]
    | "absent"
    | "unopenable"
    | "not-a-file"
    | "no-package"
    | "damaged-package"
    | "already-read"
    | "unwritable"
    | "too-slow"
    | "too-much-memory"
    | "crashed";
  readonly zh: string;
  readonly en: string;
}

/** The refusal as a person reads it: the file, then the sentence; Chinese with English beneath. */
export function tellRefusal(path: string, {zh, en}: FileRefusal): string {
  return `${path}：${zh}\n${path}: ${en}\n`;
}
