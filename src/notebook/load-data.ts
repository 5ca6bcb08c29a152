import type {FrameInfo, NotebookData, Row} from "./message.js";

/** In the order in which a reader gets to know them. */
const FRAMES = [
  ...["cells", "claims", "projects", "indicators", "rows", "findings", "checks", "statements", "tables", "repairs"],
  ...["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"]
];

/** The frames of a document from its published folder, with their headings. Rejects where a file is not there. */
export async function loadData(folder: URL): Promise<NotebookData> {
  const [report, descriptor, ...rows] = await Promise.all(
    ["report", "datapackage", ...FRAMES].map((name) => load(new URL(`${name}.json`, folder)))
  );
  const frames = Object.fromEntries(FRAMES.map((name, i) => [name, toRows(rows[i])]));
  return {document: Object(report).document, frames, info: FRAMES.map((name) => infoOf(name, Object(descriptor)))};
}

async function load(address: URL): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`missing file: ${address} (${response.status})`);
  return response.json();
}

function toRows(value: unknown): readonly Row[] {
  if (!Array.isArray(value)) throw new Error("invalid frame: not a list of rows");
  return value;
}

function infoOf(name: string, {resources = []}: {readonly resources?: readonly Resource[]}): FrameInfo {
  const resource = resources.find((one) => one.name === name);
  const columns = resource?.schema.fields ?? [];
  return {
    name,
    title: resource?.title ?? name,
    columns: columns.map(({name: column, title = "", description = ""}) => ({name: column, title, description}))
  };
}

/** What we read of a resource of the data package. */
interface Resource {
  readonly name: string;
  readonly title?: string;
  readonly schema: {
    readonly fields: readonly {readonly name: string; readonly title?: string; readonly description?: string}[];
  };
}
