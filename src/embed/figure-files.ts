import {dayOfAccess, type FigureSize, figureCitation, type ListedFigure} from "../components/index.js";
import type {Frames, Lang, PublishedFigure} from "../figures/index.js";
import {card} from "./card.js";
import {codes} from "./codes.js";
import {embedFolder, embedPaths} from "./embed-paths.js";
import {siteFigure} from "./figure-html.js";
import {picture} from "./picture.js";
import {plainText} from "./plain-text.js";
import {addressOf, type Publication} from "./publication.js";
import {type Rendered, renderFigure} from "./render-figure.js";
import {toFigureCsv} from "./to-figure-csv.js";
import {toFigureDescriptor} from "./to-figure-descriptor.js";
import {toFigureJson} from "./to-figure-json.js";
import {toListed} from "./to-listed.js";
import {toMarkdown} from "./to-markdown.js";
import {toOembed} from "./to-oembed.js";
import {toPages} from "./to-pages.js";
import {toWechat} from "./to-wechat.js";
import {toWorkbook} from "./to-workbook.js";

/** Files by path from the folder of embeds. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** A PNG that is still to be painted. */
export interface Painting {
  readonly path: string;
  readonly svg: string;
  readonly zoom: number;
}

export interface FigureFiles {
  readonly files: Files;
  /** Those that are others in the folder of an edition: what leads to files beside them leads to that folder's own. */
  readonly frozen: Files;
  readonly paintings: readonly Painting[];
  /** The figure as pages of the site have it, its links for them to replace. */
  readonly onSite: string;
  readonly listed: ListedFigure;
}

/** Everything that a figure leaves as in one language, but for its PNGs; null where the document lacks its numbers. */
export async function figureFiles(
  figure: PublishedFigure,
  frames: Frames,
  publication: Publication,
  lang: Lang
): Promise<FigureFiles | null> {
  const rendered = renderFigure(figure, frames, {lang});
  if (!rendered) return null;
  const {file} = embedPaths(figure.id, {lang});
  const light = picture(rendered, publication);
  const {width, height} = light;
  const data = await dataFiles(rendered, publication);
  const orders = (figure.sorts ?? []).slice(1).flatMap(({id}) => renderFigure(figure, frames, {lang, sort: id}) ?? []);
  const linking = (frozen: boolean) =>
    linkingFiles([rendered, ...orders], publication, {picture: {width, height}, frozen});
  const pictures: [string, string][] = [
    [".svg", light.svg],
    [".dark.svg", picture(rendered, publication, {theme: "dark"}).svg]
  ];
  const paintings = paintingsOf(rendered, publication, light.svg);
  const files = new Map([...linking(false), ...named([...data, ...pictures], file)]);
  return {
    files,
    frozen: linking(true),
    paintings,
    onSite: siteFigure(rendered, publication, {
      picture: {width, height},
      citation: citationOf(rendered, publication)
    }),
    listed: toListed(rendered, {
      picture: {width, height},
      files: [...files.keys(), ...paintings.map(({path}) => path)]
    })
  };
}

async function dataFiles(rendered: Rendered, publication: Publication): Promise<[string, string | Uint8Array][]> {
  return [
    [".csv", toFigureCsv(rendered)],
    [".xlsx", await toWorkbook(rendered, publication)],
    [".json", toFigureJson(rendered, publication)],
    [".md", toMarkdown(rendered, publication)],
    [".datapackage.json", toFigureDescriptor(rendered, publication)]
  ];
}

/** The pages of every order, and what other sites take in. */
function linkingFiles(
  orders: readonly Rendered[],
  publication: Publication,
  options: {readonly picture: FigureSize; readonly frozen: boolean}
): Map<string, string> {
  const [first] = orders;
  if (!first) return new Map();
  const {file} = embedPaths(first.figure.id, first);
  const citation = citationOf(first, publication);
  const pages = orders.flatMap((rendered) => [...toPages(rendered, publication, {...options, citation})]);
  return new Map([
    ...pages,
    [file(".oembed.json"), toOembed(first, publication, options)],
    [file(".wechat.html"), toWechat(first, publication)],
    [file(".fragment.html"), codes(first, publication, options).element]
  ]);
}

/** A form a line; what is cited is the edition, which stays as it is. */
function citationOf({figure, lang, words, document}: Rendered, publication: Publication): string {
  const path = embedFolder(publication, true) + embedPaths(figure.id, {lang}).address;
  const {credit, gbt7714, bibtex} = figureCitation({
    id: figure.id,
    title: plainText(words.title),
    department: document.department,
    year: document.year,
    version: publication.version,
    address: addressOf(path, publication),
    accessed: dayOfAccess,
    lang
  });
  return [credit, gbt7714, bibtex].map((form) => form.replace(/\s*\n\s*/g, " ")).join("\n");
}

function paintingsOf(rendered: Rendered, publication: Publication, svg: string): readonly Painting[] {
  const {file} = embedPaths(rendered.figure.id, rendered);
  const wide = picture(rendered, publication, {width: 1080, scale: 2}).svg;
  return [
    {path: file(".png"), svg, zoom: 1},
    {path: file("@2x.png"), svg, zoom: 2},
    {path: file(".card.png"), svg: card(rendered, publication).svg, zoom: 1},
    {path: file(".wechat.png"), svg: wide, zoom: 1}
  ];
}

function named<T>(contents: readonly (readonly [string, T])[], file: (ending: string) => string): [string, T][] {
  return contents.map(([ending, content]) => [file(ending), content]);
}
