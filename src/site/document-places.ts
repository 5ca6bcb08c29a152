import type {DocumentPlaces} from "../story/index.js";

/** Has its embeds at `/embed/`, its ledger at `/ledger` and its findings on a page of their own, and always will. */
export const FIRST = "jilin-2024";

const IN_REPORT = /^\/?(?:en\/)?reports\/([^/]+)\//;

/** The addresses of a document by the name of its folder in src/data; they never change. */
export function placesOf(document: string): DocumentPlaces {
  const report = `reports/${document}/`;
  const frames = `data/frames/${document}/`;
  return document === FIRST
    ? {report, pages: "", findings: "anomalies", embeds: "embed/", frames}
    : {report, pages: report, findings: report, embeds: `embed/${document}/`, frames};
}

/** The document that a page is about by its path, `en/reports/anhui-2024/ledger`; undefined for the site's own pages. */
export function documentIn(path: string): string | undefined {
  return IN_REPORT.exec(path)?.[1];
}

/** The pages about a document, as paths of Framework's. The first one has its ledger and its embeds among the site's own. */
export function reportPages(document: string): readonly string[] {
  const {report, pages} = placesOf(document);
  const names = pages ? ["index", "ledger", "embeds"] : ["index"];
  return ["/", "/en/"].flatMap((home) => names.map((name) => home + report + name));
}
