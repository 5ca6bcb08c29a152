/** Why a cell does not run, or what went wrong when it did. Lines count from one. */
export type Problem =
  | {readonly kind: "syntax"; readonly message: string; readonly line: number; readonly column: number}
  /** `import` and `export`: a cell has neither. */
  | {readonly kind: "import"; readonly line: number}
  /** A value given to a name that is not the cell's own. */
  | {readonly kind: "assign"; readonly name: string; readonly line: number}
  | {readonly kind: "duplicate"; readonly names: readonly string[]}
  | {readonly kind: "circular"}
  | {readonly kind: "undefined"; readonly name: string}
  /** A name that it uses is of a cell that has a problem. */
  | {readonly kind: "upstream"; readonly name: string}
  | {readonly kind: "endless"; readonly line: number | null}
  | {readonly kind: "error"; readonly name: string; readonly message: string; readonly line: number | null};
