import type {OtherCell, OtherTable, Page, Repair, Unread} from "../accounts/index.js";
import type {CoverageReport, FindingRow, PackageResource, Verdict} from "../components/index.js";
import type {Frames, Lang} from "../figures/index.js";

/** A row of the checks frame, as far as pages tell of it. */
export interface CheckRow {
  readonly rule: string;
  readonly title: string;
  readonly titleEn: string;
  readonly outcome: Verdict;
}

/** What `juesuan check --json` says of a document, as far as pages tell of it. */
export interface StoryReport extends CoverageReport {
  readonly document: {readonly unit: string; readonly file: string; readonly sha256: string};
}

/** Where what is made of a document lies within the site. Pages are the Chinese ones; English ones lie the same way in `en/`. */
export interface DocumentPlaces {
  /** Its report, generated as any other's. */
  readonly report: string;
  /** The folder of its ledger and its page of embeds, with a closing slash unless it is the site's own. */
  readonly pages: string;
  /** The page with a card for each finding. */
  readonly findings: string;
  /** The folder of its embeds, with a closing slash. */
  readonly embeds: string;
  /** The folder of its frames, with a closing slash. */
  readonly frames: string;
}

/** What pages about one document are filled from. */
export interface StoryData {
  /** The name of its folder in src/data. */
  readonly name: string;
  readonly places: DocumentPlaces;
  readonly frames: Frames;
  readonly findings: readonly FindingRow[];
  readonly checks: readonly CheckRow[];
  readonly repairs: readonly Repair[];
  readonly unread: readonly Unread[];
  /** Empty where the file has none. */
  readonly pages: readonly Page[];
  readonly others: readonly OtherTable[];
  readonly otherCells: readonly OtherCell[];
  readonly report: StoryReport;
  /** The files of its package, as its `datapackage.json` has them. */
  readonly files: readonly PackageResource[];
  /** The edition of the site. */
  readonly version: {readonly hash: string; readonly date: string};
  /** The markup of a published figure, whose links begin with `site:` and `embeds:`; null where there is none. */
  readonly figure: (id: string, lang: Lang) => string | null;
}

/** What one page is filled from. */
export interface Story extends StoryData {
  readonly lang: Lang;
  /** The site's first page, as an address from where the page lies, with a closing slash. */
  readonly root: string;
  /** The page's path within the site, for what says where something is wrong: `en/spending`. */
  readonly page: string;
  /** Every document of the site, that of the page among them. */
  readonly all: readonly StoryData[];
}

/** A page of the story's language by its path among the Chinese ones, as an address. */
export function pageAt(path: string, {root, lang}: Pick<Story, "root" | "lang">): string {
  return `${root}${lang === "en" ? "en/" : ""}${path}`;
}

/** The ledger of a document in the page's language. */
export function ledgerOf(story: Pick<Story, "root" | "lang" | "places">): string {
  return pageAt(`${story.places.pages}ledger`, story);
}
