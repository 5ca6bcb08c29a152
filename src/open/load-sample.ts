import type {Opened} from "./opened.js";

const FRAMES = ["cells", "claims", "projects", "indicators", "rows", "findings"] as const;

/** The published data of a document as if it had been opened, without its text, which is not published here. */
export async function loadSample(folder: URL, lang: "zh" | "en"): Promise<Opened> {
  const load = async (file: string) => {
    const response = await fetch(new URL(file, folder));
    if (!response.ok) throw new Error(`missing frame: ${file} (${response.status})`);
    return response.json();
  };
  const [report, ledger, ...lists] = await Promise.all(
    ["report.json", lang === "en" ? "ledger.en.json" : "ledger.json", ...FRAMES.map((name) => `${name}.json`)].map(load)
  );
  const {department, year, unit, file} = report.document;
  const frames = Object.fromEntries(FRAMES.map((name, i) => [name, lists[i]]));
  return {
    file,
    size: 0,
    format: "text",
    report,
    frames: {document: {department, year, unit}, ...frames} as Opened["frames"],
    findings: frames.findings,
    ledger,
    text: {lines: [], pages: [], cells: [], numbers: [], boxes: []},
    unread: [],
    others: [],
    files: null
  };
}
