import {readFileSync} from "node:fs";
import {transformSync} from "esbuild";

export interface Theme {
  /** The rules of what an embed shows, minified, without colours and fonts. */
  readonly rules: string;
  /** Names of fonts and sizes of text by name, without dashes: `sans`, `small`. */
  readonly type: ReadonlyMap<string, string>;
}

const FOLDER = new URL("../theme/", import.meta.url);
const RULES = ["tables", "figures", "embed"];
const VARIABLE = /--([\w-]+):\s*([^;}]+)/g;
/** Of the ledger's tables, which no embed has. */
const VERDICTS = /\.verdict[^{}]*\{[^}]*\}/g;

let read: Theme | undefined;

/** What the site's style sheets say, as far as embeds need it. Read once: every page has the same. */
export function theme(): Theme {
  read ??= {rules: minify(RULES.map(readCss).join("\n")), type: variablesOf(readCss("type"))};
  return read;
}

function minify(css: string): string {
  return transformSync(css, {loader: "css", minify: true, charset: "utf8"}).code.trim().replace(VERDICTS, "");
}

function readCss(name: string): string {
  return readFileSync(new URL(`${name}.css`, FOLDER), "utf8");
}

function variablesOf(css: string): ReadonlyMap<string, string> {
  const text = css.replace(/\/\*.*?\*\//gs, "");
  const short = (value: string) => value.replace(/\s*([\s,])\s*/g, "$1").trim();
  return new Map([...text.matchAll(VARIABLE)].map(([, name = "", value = ""]) => [name, short(value)]));
}
