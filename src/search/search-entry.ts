/** What can be found, in the order in which people would rather have it. */
export const entryKinds = ["page", "section", "figure", "finding", "term", "cell"] as const;

/** Something that a search can lead to. */
export interface SearchEntry {
  readonly kind: (typeof entryKinds)[number];
  readonly title: string;
  /** What else it is found by; shown cut around the first match. */
  readonly text: string;
  /** Address within the site, without a slash before it; empty for the first page. */
  readonly href: string;
}
