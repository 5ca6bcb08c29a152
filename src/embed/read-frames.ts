import type {Frames} from "../figures/index.js";

const LISTS = ["cells", "claims", "projects", "indicators", "rows", "findings"] as const;

/** A document's frames for figures, from its published files: `read` gives the text of one, `cells.json`. */
export async function readFrames(read: (file: string) => string | Promise<string>): Promise<Frames> {
  const {document} = JSON.parse(await read("report.json"));
  const {department, year, unit} = document;
  const lists = await Promise.all(LISTS.map(async (name) => [name, JSON.parse(await read(`${name}.json`))]));
  return {document: {department, year, unit}, ...Object.fromEntries(lists)};
}
