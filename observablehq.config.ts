import {archivePath, framePaths, packagePaths} from "./src/data/index.js";
import {chineseHeadings} from "./src/site/chinese-headings.js";
import {reportPages} from "./src/site/document-places.js";
import {documents} from "./src/site/documents.js";
import {identity} from "./src/site/identity.js";
import {navigation} from "./src/site/navigation.js";
import {footer, head, header, type Page} from "./src/site/shell.js";

const root = "src";

export default {
  root,
  base: identity.base,
  title: identity.name,
  home: identity.name,
  pages: [...navigation(root, "zh"), ...navigation(root, "en")],
  head: (page: Page) => head(page, root),
  header: (page: Page) => header(page, root),
  footer: (page: Page) => footer(page, root),
  markdownIt: chineseHeadings,
  style: "style.css",
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  // The default asks for tsx on the PATH, which only npm scripts set.
  interpreters: {".ts": ["node", "--import", "tsx"]},
  // The pages and the frames of each document, at addresses that do not change.
  dynamicPaths: documents(root).flatMap((name) => [
    ...reportPages(name),
    archivePath(name),
    ...framePaths(name),
    ...packagePaths(name)
  ])
};
