import {existsSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {attribute, elementsOf} from "./built-site.js";

/** What a figure in one language weighs, in bytes: HTML, scripts and SVG as they travel, compressed; PNG as it is. */
export interface Weight {
  /** `balance`, `en/balance`. */
  readonly name: string;
  readonly page: number;
  /** The page with its scripts. */
  readonly scripted: number;
  /** The page and its scripts. The font is asked for only where a reader has no Chinese one. */
  readonly requests: number;
  readonly svg: number;
  readonly png: number;
}

export interface Limits {
  readonly page: number;
  readonly scripted: number;
  readonly requests: number;
}

const TYPICAL: Limits = {page: 12_000, scripted: 40_000, requests: 3};
/** Figures that may weigh more, and why. */
const LARGER: Readonly<Record<string, Partial<Limits> & {readonly why: string}>> = {
  ledger: {page: 16_000, why: "it draws every number of the ten tables, and each leads to its place"},
  projects: {
    page: 16_000,
    why: "it has the budgets, payments and scores of every project, with the formula of each rate"
  },
  "targets-met": {page: 16_000, why: "it has the target and the result of every indicator with a number"}
};

/** Every figure of a folder of embeds that has its numbers, as `index.json` lists them. */
export function weightsOf(folder: string): readonly Weight[] {
  const {figures} = JSON.parse(readFileSync(join(folder, "index.json"), "utf8")) as {
    readonly figures: readonly {readonly id: string; readonly zh: unknown; readonly en: unknown}[];
  };
  return figures.flatMap(({id, zh, en}) => [
    ...(zh ? [weightOf(folder, id)] : []),
    ...(en ? [weightOf(folder, `en/${id}`)] : [])
  ]);
}

export function limitsOf({name}: Weight): Limits {
  return {...TYPICAL, ...LARGER[name.replace(/^en\//, "")]};
}

/** What is over its limit, in words. */
export function overweight(weight: Weight): readonly string[] {
  const limits = limitsOf(weight);
  return (Object.keys(TYPICAL) as (keyof Limits)[])
    .filter((what) => weight[what] > limits[what])
    .map((what) => `${weight.name}: ${what} ${weight[what]}, more than ${limits[what]}`);
}

function weightOf(folder: string, name: string): Weight {
  const file = join(folder, `${name}.html`);
  const html = readFileSync(file, "utf8");
  const sources = elementsOf(html).flatMap((e) => (e.tagName === "script" ? (attribute(e, "src") ?? []) : []));
  const scripts = sources.map((src) => join(file, "..", src)).filter((path) => existsSync(path));
  const page = compressed(html);
  return {
    name,
    page,
    scripted: scripts.reduce((sum, path) => sum + compressed(readFileSync(path)), page),
    requests: 1 + scripts.length,
    svg: compressed(readFileSync(join(folder, `${name}.svg`))),
    png: statSync(join(folder, `${name}.png`)).size
  };
}

function compressed(contents: string | Uint8Array): number {
  return gzipSync(contents, {level: 9}).length;
}
