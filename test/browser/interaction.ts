import type {Page} from "playwright-core";

/** What a reader does on a page, and what must come of it. Throws where it does not. */
export interface Interaction {
  /** What it promises, as a test's title does. */
  readonly title: string;
  /** Address within the site, fragment included. */
  readonly page: string;
  readonly width?: number;
  readonly height?: number;
  readonly scripts?: boolean;
  run(page: Page, origin: string): Promise<void>;
}
