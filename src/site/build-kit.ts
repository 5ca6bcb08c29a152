import {spawnSync} from "node:child_process";
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {build} from "esbuild";
import {bundleScripts} from "../embed/index.js";

/** What `npm pack` takes along: modules with types for a bundler, one file for a page without, the element, the styles. */
const KIT = "kit";
const ROOMS = ["accounts", "checks", "components", "figures"];
const STYLES = ["colours", "figures"];
/** `<juesuan-figure>`, with its styles, as the embeds have it. */
const ELEMENT = "juesuan-figure.js";
const CMAPS = "node_modules/pdfjs-dist/cmaps";
const TSC = "node_modules/typescript/bin/tsc";
const {dependencies}: {dependencies: Readonly<Record<string, string>>} = JSON.parse(
  readFileSync("package.json", "utf8")
);

const common = {bundle: true, format: "esm", target: "es2022", logLevel: "warning", legalComments: "none"} as const;

rmSync(KIT, {recursive: true, force: true});
mkdirSync(KIT);
await bundleModules();
await bundleAlone();
await bundleCommand();
writeFileSync(join(KIT, ELEMENT), (await bundleScripts()).get(ELEMENT) ?? fail(ELEMENT));
writeTypes();
writeFileSync(join(KIT, "style.css"), STYLES.map((name) => readFileSync(`src/theme/${name}.css`, "utf8")).join("\n"));

/** What several rooms use is in files that they share; Plot and the others stay the reader's own copies. */
async function bundleModules(): Promise<void> {
  await build({
    ...common,
    entryPoints: {
      juesuan: "src/kit/index.ts",
      ...Object.fromEntries(ROOMS.map((room) => [room, `src/${room}/index.ts`]))
    },
    outdir: KIT,
    splitting: true,
    chunkNames: "shared-[hash]",
    external: Object.keys(dependencies)
  });
}

/** For `<script type="module">` and nothing else: with Plot inside. */
async function bundleAlone(): Promise<void> {
  await build({
    ...common,
    entryPoints: {"juesuan.min": "src/kit/index.ts"},
    outdir: KIT,
    minify: true
  });
}

/**
 * In a folder of its own, where package.json is as far away as from its sources: the command, what its workers run, what
 * they share, each parser for when it is needed, and the CMaps, which name the characters of Chinese fonts in PDF files.
 */
async function bundleCommand(): Promise<void> {
  const {metafile} = await build({
    ...common,
    metafile: true,
    entryPoints: {"command/command": "src/command/run-command.ts", "command/worker": "src/command/serve-tasks.ts"},
    outdir: KIT,
    splitting: true,
    chunkNames: "command/shared-[hash]",
    platform: "node",
    external: Object.keys(dependencies)
  });
  cpSync(CMAPS, join(KIT, "command/cmaps"), {recursive: true});
  writeFileSync(join(KIT, "command/LICENCES.txt"), licencesOf(Object.keys(metafile.inputs)));
}

/** Those of the packages that are bundled: they ask that their texts go with their code. */
function licencesOf(modules: readonly string[]): string {
  const folders = modules.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort().map(licenceIn).join("\n\n");
}

function licenceIn(folder: string): string {
  const {name, version, license}: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8")
  );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
  return `${name} ${version} (${license})\n\n${text}\n`;
}

function writeTypes(): void {
  const {status} = spawnSync(process.execPath, [TSC, "-p", "tsconfig.kit.json"], {stdio: "inherit"});
  if (status) throw new Error("invalid types: the kit's declarations could not be written");
}

function fail(name: string): never {
  throw new Error(`missing script: ${name}`);
}
