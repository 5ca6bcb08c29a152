import {fileURLToPath} from "node:url";
import {build} from "esbuild";
import {toStyle} from "./style.js";

/** What a page of an embed loads; what a page with our frames loads; the element. Their names, and so their addresses, stay. */
const NAMES = ["embed", "parent", "juesuan-figure"] as const;

/** The scripts of the embeds by file name, bundled and small, for browsers from 2018 on. */
export async function bundleScripts(): Promise<ReadonlyMap<string, string>> {
  const {outputFiles} = await build({
    entryPoints: NAMES.map((name) => fileURLToPath(new URL(`./browser/${name}.ts`, import.meta.url))),
    outdir: "/",
    write: false,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2018",
    charset: "utf8",
    legalComments: "none",
    define: {JUESUAN_STYLE: JSON.stringify(toStyle({scope: ".juesuan"}))}
  });
  return new Map(outputFiles.map(({path, text}) => [path.split(/[/\\]/).at(-1) ?? "", text.trim()]));
}
