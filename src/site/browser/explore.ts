import {compare, type ExploreData, explore, exploreWords} from "../../explore/index.js";
import {askedDocument} from "../asked-document.js";
import {documentNote} from "../document-note.js";
import {placesOf} from "../document-places.js";
import {loadFrames} from "../load-frames.js";
import {whileBusy} from "../while-busy.js";

/** The script of the notebook without code. */
const FRAMES = ["cells", "claims", "projects", "indicators", "rows", "findings"] as const;

const root = document.documentElement;
const lang = root.lang === "en" ? "en" : "zh";
const pages = `${root.dataset.root ?? "./"}${lang === "en" ? "en/" : ""}`;
const name = askedDocument(location.search, root.dataset);
const {pages: folder, report} = placesOf(name);
const ledger = `${pages}${folder}ledger`;
const places = {
  explore: document.querySelector<HTMLElement>('[data-app="explore"]'),
  readings: document.querySelector<HTMLElement>('[data-app="readings"]')
};

try {
  const data = await whileBusy(document.querySelectorAll("[data-app]"), () => loadFrames<ExploreData>(FRAMES));
  if (name !== root.dataset.document) places.explore?.before(documentNote(data.document, pages + report, lang));
  places.explore?.replaceChildren(explore(data, {lang, ledger}));
  places.readings?.replaceChildren(compare(data, {lang, ledger}));
} catch (error) {
  for (const place of Object.values(places)) place?.replaceChildren(exploreWords[lang].failed);
  throw error;
}
