/** What the build writes on a page of the documents there are: its own, and all, where there are several. */
export interface PageDocuments {
  readonly document?: string;
  /** Their names with spaces between. */
  readonly documents?: string;
}

/** The document that an address asks for, `?document=anhui-2024`; the page's own where it asks for none that is there. */
export function askedDocument(search: string, {document = "", documents = ""}: PageDocuments): string {
  const asked = new URLSearchParams(search).get("document") ?? "";
  return asked && documents.split(" ").includes(asked) ? asked : document;
}
