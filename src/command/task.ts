import type {Lang} from "../checks/index.js";
import type {FrameRow, Report} from "../data/index.js";
import type {FileRefusal} from "./file-refusal.js";

/** A document to be read and checked: a file, or a folder that holds a data package. */
export interface Target {
  readonly path: string;
  readonly kind: "file" | "package";
}

/** What a worker is asked: a document, and what of it is wanted. It is sent between threads, so it is data alone. */
export interface Task extends Target {
  readonly want: {
    readonly report?: boolean;
    /** The files of its data package. */
    readonly files?: boolean;
    /** The findings as a reporter reads them. */
    readonly text?: {readonly lang: Lang; readonly colour: boolean};
  };
}

/** What became of a document. `row` is its line of the summary, but for where the file stands. */
export type Answer =
  | {
      readonly ok: true;
      readonly sha256: string;
      readonly row: FrameRow;
      readonly contradictions: number;
      readonly report?: Report;
      readonly files?: ReadonlyMap<string, string>;
      readonly text?: string;
    }
  | {readonly ok: false; readonly sha256: string; readonly refusal: FileRefusal};

/** What a worker says: that it has started, that a page is read, or what became of its document. */
export type Message =
  | {readonly says: "ready"}
  | {readonly says: "page"; readonly page: number; readonly pages: number}
  | {readonly says: "answer"; readonly answer: Answer};
