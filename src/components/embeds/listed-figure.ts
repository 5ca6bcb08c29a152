/** A published figure in one language, as the list of embeds has it. */
export interface ListedFigure {
  readonly title: string;
  readonly subtitle: string;
  readonly alt: string;
  readonly source: string;
  /** In pixels, that a frame holds until it knows better. */
  readonly height: number;
  /** Whether it has amounts of money, whose unit can be chosen. */
  readonly money: boolean;
  /** Sizes in pixels of its drawings, narrow to wide, and of its picture. */
  readonly drawings: readonly FigureSize[];
  readonly picture: FigureSize;
  /** Paths from the folder of embeds. */
  readonly files: readonly string[];
}

export interface FigureSize {
  readonly width: number;
  readonly height: number;
}

/** `embed/index.json`. A figure is null in a language where the document lacks its numbers. */
export interface EmbedIndex {
  readonly document: {readonly department: string; readonly year: number | null};
  readonly version: {readonly hash: string; readonly date: string};
  readonly figures: readonly {
    readonly id: string;
    /** Orders of its rows; the first is that of its own page, each other has a page below it. */
    readonly sorts: readonly {readonly id: string; readonly zh: string; readonly en: string}[];
    readonly zh: ListedFigure | null;
    readonly en: ListedFigure | null;
  }[];
}
