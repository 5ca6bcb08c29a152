import {compare, type ExploreData, explore, exploreWords} from "../../explore/index.js";

/** The script of the notebook without code. */
const FRAMES = ["cells", "claims", "projects", "indicators", "rows", "findings"] as const;

const root = document.documentElement;
const lang = root.lang === "en" ? "en" : "zh";
const site = root.dataset.root ?? "./";
const ledger = `${site}${lang === "en" ? "en/" : ""}ledger`;
const places = {
  explore: document.querySelector<HTMLElement>('[data-app="explore"]'),
  readings: document.querySelector<HTMLElement>('[data-app="readings"]')
};

try {
  const data = await loadData();
  places.explore?.replaceChildren(explore(data, {lang, ledger}));
  places.readings?.replaceChildren(compare(data, {lang, ledger}));
} catch (error) {
  for (const place of Object.values(places)) place?.replaceChildren(exploreWords[lang].failed);
  throw error;
}

async function loadData(): Promise<ExploreData> {
  const folder = new URL(`${site}data/frames/${root.dataset.document ?? "jilin-2024"}/`, location.href);
  const load = async (name: string) => {
    const response = await fetch(new URL(`${name}.json`, folder));
    if (!response.ok) throw new Error(`missing frame: ${name} (${response.status})`);
    return response.json();
  };
  const [report, ...frames] = await Promise.all(["report", ...FRAMES].map(load));
  return {document: report.document, ...Object.fromEntries(FRAMES.map((name, i) => [name, frames[i]]))} as ExploreData;
}
