import {type Frames, type Lang, type PublishedFigure, published} from "../figures/index.js";
import {type DrawThreads, drawThreads} from "./draw-threads.js";
import type {FigureFiles, Files, Painting} from "./figure-files.js";
import {pictureFonts} from "./picture-fonts.js";
import type {Publication} from "./publication.js";
import {redirects} from "./redirects.js";
import {sansForReaders} from "./sans-for-readers.js";
import {bundleScripts} from "./scripts.js";
import {toLackingPages} from "./to-lacking-pages.js";
import {toRedirect} from "./to-redirect.js";

const LANGUAGES: readonly Lang[] = ["zh", "en"];

export interface EmbedFiles {
  /** Everything in the folder of embeds, by path. */
  readonly live: Files;
  /** What is another file in the folder of this edition; the rest is the same there. */
  readonly frozen: Files;
  /** Figures as pages of the site have them: `zh/balance.html`. */
  readonly onSite: Files;
}

interface Drawn {
  readonly figure: PublishedFigure;
  readonly lang: Lang;
  readonly made: FigureFiles | null;
}

/** All files of all published figures in both languages, by path from the folder of embeds. */
export async function embedFiles(frames: Frames, publication: Publication): Promise<EmbedFiles> {
  const threads = drawThreads(frames, publication);
  try {
    const drawn = await drawAll(threads);
    const made = drawn.flatMap((d) => d.made ?? []);
    const paintings = made.flatMap((m) => m.paintings);
    const [painted, assets] = await Promise.all([paintAll(threads, paintings), assetFiles(made)]);
    const lacking = (frozen: boolean) =>
      drawn.flatMap(({figure, made}) => (made ? [] : [...toLackingPages(figure.id, publication, {frozen})]));
    const moved = Object.entries(redirects).flatMap(([from, to]) => [...toRedirect(from, to)]);
    const index = new Map([["index.json", toIndex(drawn, frames, publication)]]);
    const live = [...moved, ...lacking(false), ...assets, ...index, ...made.flatMap((m) => [...m.files]), ...painted];
    const frozen = [...lacking(true), ...made.flatMap((m) => [...m.frozen])];
    const onSite = drawn.flatMap(({figure, lang, made}): [string, string][] =>
      made ? [[`${lang}/${figure.id}.html`, made.onSite]] : []
    );
    return {live: new Map(live), frozen: new Map(frozen), onSite: new Map(onSite)};
  } finally {
    await threads.close();
  }
}

async function drawAll(threads: DrawThreads): Promise<readonly Drawn[]> {
  const wanted = published.flatMap((figure) => LANGUAGES.map((lang) => ({figure, lang})));
  const answers = await threads.perform(wanted.map(({figure, lang}) => ({kind: "figure", id: figure.id, lang})));
  return wanted.map((each, i) => ({...each, made: answers[i] as FigureFiles | null}));
}

/** The slowest first, so that the threads end together. */
async function paintAll(
  threads: DrawThreads,
  paintings: readonly Painting[]
): Promise<readonly [string, Uint8Array][]> {
  const inOrder = [...paintings].sort((a, b) => b.zoom - a.zoom);
  await threads.tell({kind: "fonts", fonts: await pictureFonts(paintings.map(({svg}) => svg).join(""))});
  const pngs = await threads.perform(inOrder.map((painting) => ({kind: "painting", painting})));
  return inOrder.map(({path}, i) => [path, pngs[i] as Uint8Array]);
}

/** Scripts, and the font for readers that have no Chinese one. */
async function assetFiles(made: readonly FigureFiles[]): Promise<readonly [string, string | Uint8Array][]> {
  const scripts = [...(await bundleScripts())].map(([name, text]): [string, string] => [`_assets/${name}`, text]);
  const pages = made.flatMap(({files}) =>
    [...files].filter(([path]) => path.endsWith(".html")).map(([, text]) => text)
  );
  return [...scripts, ["_assets/juesuan-sans.woff2", await sansForReaders(pages.join(""))]];
}

/** What there is, for pages that list it: each figure in both languages; null where the document lacks its numbers. */
function toIndex(drawn: readonly Drawn[], {document}: Frames, {version}: Publication): string {
  const figures = published.map(({id, sorts = []}) => {
    const of = (lang: Lang) => drawn.find((d) => d.figure.id === id && d.lang === lang)?.made?.listed ?? null;
    return {id, sorts, zh: of("zh"), en: of("en")};
  });
  const {department, year} = document;
  return `${JSON.stringify({document: {department, year}, version, figures}, null, 1)}\n`;
}
