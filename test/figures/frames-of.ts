import type {Frames} from "../../src/figures/index.js";

/** The frames of a small made-up document that prints these numbers (万元 unless the text says otherwise). */
export function framesOf(texts: Readonly<Record<string, string>>, others: Partial<Frames> = {}): Frames {
  const cells = Object.entries(texts).map(([id, text]) => {
    const [table = "", row = "", column = ""] = id.split(":");
    const claim = table === "claim";
    return {
      id,
      table: claim ? "" : table,
      row: claim ? "" : row,
      column: claim ? "" : column,
      section: claim ? row : "",
      label: `“${id}”`,
      labelEn: `"${id}"`,
      text,
      unit: /(?<unit>%|[^\d.,≥≤=<>\s]+)$/.exec(text)?.groups?.unit ?? "万元",
      outcome: "equal"
    };
  });
  const document = {department: "某厅", year: 2024, unit: "万元"};
  return {document, cells, claims: [], projects: [], indicators: [], rows: [], findings: [], ...others};
}
