import type {Frames} from "../../figures/index.js";
import type {Opened} from "../opened.js";
import type {OpenWords} from "../words.js";

/** A document among others: what its column is called, and its number among those that are open. */
export interface ComparedDocument {
  readonly at: number;
  readonly title: string;
  readonly department: string;
  readonly year: number | null;
  readonly frames: Frames;
}

/** An open document and its number. */
export interface NumberedDocument {
  readonly at: number;
  readonly opened: Opened;
}

/** Documents by department and year. A column says no more than what tells it from the others. */
export function comparedDocuments(all: readonly NumberedDocument[], say: OpenWords): readonly ComparedDocument[] {
  const documents = all.map(({at, opened: {frames, file}}) => ({at, file, frames, ...frames.document}));
  const isOne = (name: "department" | "year") => new Set(documents.map((d) => d[name])).size === 1;
  const titleOf = ({department, year, file}: (typeof documents)[number]) => {
    const parts = [isOne("department") ? "" : department, isOne("year") && !isOne("department") ? "" : (year ?? "")];
    return parts.filter(Boolean).join(" ") || file;
  };
  const titles = documents.map(titleOf);
  const sorted = documents.map((document, i) => {
    const title = titles[i] ?? "";
    // Two editions of one year's accounts.
    const isTwice = titles.indexOf(title) !== titles.lastIndexOf(title);
    return {
      ...document,
      title: isTwice ? `${title} (${document.file})` : title,
      department: document.department || say.unnamed
    };
  });
  return sorted.sort((a, b) => a.department.localeCompare(b.department, "zh") || (a.year ?? 0) - (b.year ?? 0));
}
