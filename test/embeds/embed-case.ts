import type {Page} from "playwright-core";
import type {EmbedIndex} from "../../src/components/embeds/listed-figure.js";

/** What is promised of figures outside the site. Throws where it does not hold. */
export interface EmbedCase {
  /** What it promises, as a test's title does. */
  readonly title: string;
  run(bench: Bench): Promise<void>;
}

/** What cases work with: the site on two kinds of servers, another site, and a browser. */
export interface Bench {
  /** Where the site is, on a server that finds pages without their ending. */
  readonly site: string;
  /** The same site on a server that only knows folders and their index.html. */
  readonly folders: string;
  readonly index: EmbedIndex & {readonly figures: readonly {readonly sorts?: readonly {readonly id: string}[]}[]};
  /** The address of a page of another site, with this body. */
  readonly hostPage: (body: string, options?: HostOptions) => string;
  /** A page in a window of its own. What goes wrong in it, asks another host or opens a dialog fails the case. */
  readonly visit: (look: (page: Page) => Promise<void>, options?: VisitOptions) => Promise<void>;
}

export interface HostOptions {
  readonly scheme?: "light" | "dark";
  readonly background?: string;
}

export interface VisitOptions {
  readonly width?: number;
  readonly scheme?: "light" | "dark";
  readonly scripts?: boolean;
  /** Problems of the page that belong to the case: an address that is not there. */
  readonly expected?: RegExp;
}

/** Figures of three kinds, for what need not be looked at in every figure: split bars, a bridge in two orders, ranked bars. */
export const chosen = ["balance", "budget-bridge", "least-executed"] as const;

export const langs = ["zh", "en"] as const;

/** The address of a figure's page within the site. */
export function embedAddress(id: string, lang: "zh" | "en" = "zh"): string {
  return `/embed/${lang === "en" ? "en/" : ""}${id}`;
}
