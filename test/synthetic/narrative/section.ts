/** A section of the narrative; a paragraph beginning with 〔 is a heading of the second level. */
export interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Marks a heading such as （一）支出决算总体情况; its number is given when it is laid out. */
export function under(title: string): string {
  return `〔${title}`;
}
