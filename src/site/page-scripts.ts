import {mkdirSync, readdirSync, writeFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {build, type OutputFile} from "esbuild";
import {writeParserFiles} from "./write-parser-files.js";

/** The folder of our scripts within a site. */
export const SCRIPTS = "_juesuan";

const ENTRIES = fileURLToPath(new URL("./browser/", import.meta.url));
const OPTIONS = {
  outdir: "/",
  write: false,
  bundle: true,
  minify: true,
  target: "es2022",
  charset: "utf8",
  legalComments: "none"
} as const;

/**
 * Letters of the tables by which a parser tells names apart, which no page shows: the letters of all scripts but Latin, and
 * of Chinese those that are variants, parts of letters, and the last of all. As escapes they are not taken for what our fonts must have.
 */
const RARE = /[\u0370-\u1fff\u2c00-\u2fff\u3021-\u4dff\ua000-\ufaff\ufb1d-\ufeff\u9578\u98e0\u9fa5]/g;

/** Run within a frame of no origin, to which no second file could come. */
const ALONE = /-frame\.ts$/;

/**
 * The scripts of pages (src/site/browser/), bundled into a site: each by its name, what several share apart, in files whose
 * names change with what is in them. Gives the address of each within the site by its name.
 */
export async function writePageScripts(site: string): Promise<ReadonlyMap<string, string>> {
  const entries = readdirSync(ENTRIES).filter((file) => file.endsWith(".ts"));
  const paths = (of: readonly string[]) => of.map((file) => join(ENTRIES, file));
  const [alone, together] = [entries.filter((e) => ALONE.test(e)), entries.filter((e) => !ALONE.test(e))];
  const [shared, single] = await Promise.all([
    build({
      ...OPTIONS,
      entryPoints: paths(together),
      format: "esm",
      splitting: true,
      entryNames: "[name].[hash]",
      chunkNames: "shared.[hash]"
    }),
    build({...OPTIONS, entryPoints: paths(alone), format: "iife", entryNames: "[name].[hash]"})
  ]);
  const files = [...shared.outputFiles, ...single.outputFiles];
  for (const file of files) writeInto(join(site, SCRIPTS), file);
  writeParserFiles(join(site, SCRIPTS));
  return new Map(entries.map((entry) => [basename(entry, ".ts"), addressOf(basename(entry, ".ts"), files)]));
}

function writeInto(folder: string, {path, text}: OutputFile): void {
  const file = join(folder, basename(path));
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text.replace(RARE, toEscape));
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function addressOf(name: string, files: readonly OutputFile[]): string {
  const file = files.map(({path}) => basename(path)).find((path) => path.replace(/\.\w+\.js$/, "") === name);
  if (!file) throw new Error(`missing script: ${name}`);
  return `${SCRIPTS}/${file}`;
}
