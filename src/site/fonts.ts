/** A family of ours: the name the theme calls it by, the package it is cut from, the weights kept, the reader's own copies. */
export interface Family {
  readonly name: string;
  readonly file: string;
  readonly package: string;
  readonly weights: {readonly min: number; readonly max: number};
  /** Full names of the same typeface on readers' systems; Android has it under such a name and no other. */
  readonly local: readonly string[];
}

/** Noto Sans SC and Noto Serif SC, SIL Open Font License 1.1; the licence is copied beside what is cut from them. */
export const families: readonly Family[] = [
  {
    name: "juesuan sans",
    file: "sans",
    package: "@fontsource-variable/noto-sans-sc",
    weights: {min: 400, max: 700},
    local: ["Noto Sans CJK SC Regular", "NotoSansCJKsc-Regular", "Noto Sans SC Regular", "Source Han Sans SC Regular"]
  },
  {
    name: "juesuan serif",
    file: "serif",
    package: "@fontsource-variable/noto-serif-sc",
    weights: {min: 700, max: 700},
    local: ["Noto Serif CJK SC Bold", "NotoSerifCJKsc-Bold", "Noto Serif SC Bold", "Source Han Serif SC Bold"]
  }
];
