/** What the page says to the frame that runs the code, and what it hears from it. All of it plain data. */

export type Lang = "zh" | "en";

/** A row of a published frame, amounts as printed. */
export type Row = Readonly<Record<string, unknown>>;

/** A frame's heading and columns, from the published data package. */
export interface FrameInfo {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly {readonly name: string; readonly title: string; readonly description: string}[];
}

export interface NotebookData {
  readonly document: unknown;
  readonly frames: Readonly<Record<string, readonly Row[]>>;
  readonly info: readonly FrameInfo[];
}

/** The first word to the frame, with the port that all others take. */
export interface Opening {
  readonly type: "open";
  readonly lang: Lang;
  readonly data: NotebookData;
}

export type ToFrame =
  /** Another notebook. It runs by itself only where `run` says so, which is for our own examples alone. */
  | {readonly type: "show"; readonly cells: readonly string[]; readonly run: boolean}
  | {readonly type: "run"}
  | {readonly type: "add"}
  /** Asks for the sources, when a reader wants to take them away. */
  | {readonly type: "take"; readonly id: number}
  | {readonly type: "ping"}
  | {readonly type: "theme"; readonly theme: string};

export type FromFrame =
  | {readonly type: "height"; readonly height: number}
  /** Before each run, and as code changes: what can be shown again where a run never ends. */
  | {readonly type: "kept"; readonly cells: readonly string[]}
  | {readonly type: "taken"; readonly id: number; readonly cells: readonly string[]}
  | {readonly type: "pong"};
