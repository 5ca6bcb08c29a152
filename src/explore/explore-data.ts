import type {CellRow, ClaimRow, FoundRow, Frames, IndicatorRow, Lang, Numbers, TableLine} from "../figures/index.js";

/** A row of the rows frame with its side: income or expenditure, empty where a table has one side. */
export interface ExploreLine extends TableLine {
  readonly side: string;
}

/** A row of the claims frame. */
export interface ExploreClaim extends ClaimRow {
  readonly outcome: string;
}

/** A row of the findings frame. */
export interface ExploreFinding extends FoundRow {
  readonly outcome: string;
  readonly title: string;
  readonly titleEn: string;
  readonly headlineZh: string;
  readonly headlineEn: string;
}

/** The frames of a document, with what figures do without. */
export interface ExploreData extends Frames {
  readonly rows: readonly ExploreLine[];
  readonly claims: readonly ExploreClaim[];
  readonly findings: readonly ExploreFinding[];
  readonly indicators: readonly IndicatorRow[];
}

/** What frames are made with. */
export interface ExploreContext {
  readonly data: ExploreData;
  readonly lang: Lang;
  readonly number: Numbers;
  readonly cell: (id: string) => CellRow | null;
}
