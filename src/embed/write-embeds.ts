import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import {dirname, join} from "node:path";
import type {Frames} from "../figures/index.js";
import {type Edition, toEdition} from "./edition.js";
import {keptNotice, liveNotice} from "./edition-notices.js";
import {drawnInto} from "./embed-cache.js";
import {withNotice} from "./to-notice.js";

export interface WriteOptions {
  readonly site: string;
  /** The document's folder of embeds within the site, `embed`. Editions that lie in it already are kept. */
  readonly folder: string;
  /** The folder of the document's own pages, within those of a language; none where it is not said. */
  readonly pages?: string;
  /** Where what was drawn is kept from one build to the next. */
  readonly cache: string;
  readonly origin: string;
  readonly base: string;
  /** The day of an edition that appears in the folder for the first time: `2026-11-23`. */
  readonly today: string;
  /** A hash of the code that draws. */
  readonly sources?: () => string;
}

export interface Written {
  readonly edition: Edition;
  /** Whether anything had to be drawn. */
  readonly drawn: boolean;
  /** The folder with figures as pages of the site have them: `zh/balance.html`. */
  readonly figures: string;
}

const VERSIONS = "versions.json";

/** Writes everything that leaves the site: the live figures, and the same under their edition's address, which stays. */
export async function writeEmbeds(frames: Frames, options: WriteOptions): Promise<Written> {
  const {site, cache, origin, base, pages, today} = options;
  const folder = join(site, options.folder);
  const before = readEditions(folder);
  const {hash, ...data} = toEdition(frames);
  const known = before.find((edition) => edition.hash === hash);
  const date = known?.date ?? today;
  const since = !known || known === before[0] ? known?.since : today;
  const edition: Edition = {hash, date, ...(since && {since}), ...data};
  const publication = {origin, base, folder: `${options.folder}/`, ...(pages && {pages}), version: {hash, date}};
  const {path, drawn} = await drawnInto(cache, frames, publication, options.sources);
  const editions = [edition, ...before.filter((b) => b.hash !== hash)];
  copyFolder(join(path, "live"), folder);
  freeze(path, join(folder, "v", hash));
  writeEditions(folder, editions);
  tellEditions(folder, editions);
  return {edition, drawn, figures: join(path, "on-site")};
}

/** An edition that is there already stays as it is, whatever code has drawn it; it is there whole or not at all. */
function freeze(drawn: string, own: string): void {
  if (existsSync(own)) return;
  const stage = `${own}.part`;
  rmSync(stage, {recursive: true, force: true});
  copyFolder(join(drawn, "live"), stage);
  copyFolder(join(drawn, "frozen"), stage);
  renameSync(stage, own);
}

/** Whole or not at all: what was published is known from nowhere else. */
function writeEditions(folder: string, editions: readonly Edition[]): void {
  const stage = join(folder, `${VERSIONS}.part`);
  writeFileSync(stage, `${JSON.stringify(editions, null, 1)}\n`);
  renameSync(stage, join(folder, VERSIONS));
}

function readEditions(folder: string): readonly Edition[] {
  const file = join(folder, VERSIONS);
  const listed: readonly Edition[] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
  return listed.filter(({hash}) => existsSync(join(folder, "v", hash)));
}

/** What a live page says of the edition before, and a kept one of the live. Nothing else in a kept page changes. */
function tellEditions(folder: string, editions: readonly Edition[]): void {
  const [live] = editions;
  if (!live) return;
  const own = join(folder, "v", live.hash);
  for (const page of pagesOf(own)) rewrite(join(folder, page), liveNotice(page, editions));
  for (const edition of editions) {
    const kept = join(folder, "v", edition.hash);
    for (const page of pagesOf(kept)) rewrite(join(kept, page), keptNotice(page, edition, live));
  }
}

function rewrite(file: string, notice: ReturnType<typeof liveNotice>): void {
  if (!notice) return;
  const page = readFileSync(file, "utf8");
  const told = withNotice(page, notice);
  if (told !== page) writeFileSync(file, told);
}

/** Fragments are for other sites to take in, not pages. */
function pagesOf(folder: string): readonly string[] {
  return filesOf(folder).filter((file) => /^(?!.*\.(?:fragment|wechat)\.html$).*\.html$/.test(file));
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/")
    );
}

function copyFolder(from: string, to: string): void {
  for (const file of filesOf(from)) {
    mkdirSync(dirname(join(to, file)), {recursive: true});
    copyFileSync(join(from, file), join(to, file));
  }
}
