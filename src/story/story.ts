import type {Repair} from "../accounts/index.js";
import type {CoverageReport, FindingRow, Verdict} from "../components/index.js";
import type {Frames, Lang} from "../figures/index.js";

/** A row of the checks frame, as far as pages tell of it. */
export interface CheckRow {
  readonly rule: string;
  readonly title: string;
  readonly titleEn: string;
  readonly outcome: Verdict;
}

/** What pages about one document are filled from. */
export interface StoryData {
  readonly frames: Frames;
  readonly findings: readonly FindingRow[];
  readonly checks: readonly CheckRow[];
  readonly repairs: readonly Repair[];
  readonly report: CoverageReport;
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
}

/** The ledger of the page's language. */
export function ledgerOf({root, lang}: Story): string {
  return `${root}${lang === "en" ? "en/" : ""}ledger`;
}
