/** What a reader is after; the wall says it below each name. `around`: what stands around charts. */
export type Purpose = "size" | "parts" | "change" | "spread" | "single" | "around";

/** The language of the page. */
export type Lang = "zh" | "en";

/** The same said in both. */
export type Said = Readonly<Record<Lang, string>>;

/** A stroke or a shape of a sketch, in a field of 96 by 60. */
export interface Sketched {
  readonly d: string;
  readonly as: "fill" | "line" | "faint" | "dots" | "units";
  /** In cinnabar: what the story is about. */
  readonly told?: boolean;
}

/** A column of the rows, or an option, and what it is for. */
export interface Named {
  readonly name: string;
  readonly meaning: Said;
}

export interface Option extends Named {
  /** As code where it is code: `640`; else said. */
  readonly standard: string | Said;
}

/** What the gallery says of one component. `{other-id}` within a text leads to the section of another. */
export interface Entry {
  /** Its file in src/components, and its place on the page. */
  readonly id: string;
  /** What its file exports. */
  readonly component: string;
  readonly name: Said;
  readonly purpose: Purpose;
  /** None where there is nothing to draw. */
  readonly sketch: readonly Sketched[];
  readonly use: Said;
  readonly not: Said;
  readonly call: string;
  /** Name of the type of its rows, and their columns; of what it is given otherwise. */
  readonly given: {readonly type: string; readonly columns: readonly Named[]};
  readonly options: readonly Option[];
  /** What a second example shows that is of other rows; */
  readonly second?: Said;
  /** or of the same on a narrow screen, which a reader with one sees anyway. */
  readonly narrow?: Said;
}

/** An entry whose columns and options are those of the component's own types: a misspelt name does not compile. */
export interface EntryOf<Row, Options> extends Entry {
  readonly given: {readonly type: string; readonly columns: readonly (Named & {readonly name: keyof Row & string})[]};
  readonly options: readonly (Option & {readonly name: keyof Options & string})[];
}
