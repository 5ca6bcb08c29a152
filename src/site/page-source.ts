import {existsSync} from "node:fs";
import {documentIn, reportPages} from "./document-places.js";
import {documents} from "./documents.js";

const NAME = "[document]";

/**
 * The Markdown that a page is made of, by its path: `/en/ledger`, `/reports/anhui-2024/index`. Pages about a document have one
 * source for all documents. Null where there is no such page.
 */
export function pageSource(root: string, path: string): string | null {
  const own = `${root}${path}.md`;
  if (existsSync(own)) return own;
  const document = documentIn(path);
  if (document === undefined || !reportPages(document).includes(path) || !documents(root).includes(document))
    return null;
  const shared = `${root}${path.replace(`/reports/${document}/`, () => `/reports/${NAME}/`)}.md`;
  return existsSync(shared) ? shared : null;
}
