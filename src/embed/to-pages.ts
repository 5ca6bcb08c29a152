import {embedPaths} from "./embed-paths.js";
import type {Publication} from "./publication.js";
import type {Rendered} from "./render-figure.js";
import {type PageOptions, toPage} from "./to-page.js";

/** Every page of a figure in one language and order, by its path within the folder of embeds. */
export function toPages(
  rendered: Rendered,
  publication: Publication,
  options: Omit<PageOptions, "depth">
): ReadonlyMap<string, string> {
  const depthOf = (path: string) => path.split("/").length - 1;
  const {pages} = embedPaths(rendered.figure.id, rendered);
  return new Map(pages.map((path) => [path, toPage(rendered, publication, {...options, depth: depthOf(path)})]));
}
