import {statSync} from "node:fs";
import {families} from "../../src/site/fonts.js";
import {parseRanges} from "../../src/site/subset-fonts.js";
import {filesOf, readSite, SITE, type Site} from "./built-site.js";
import {type Step, toResult} from "./step.js";

const LARGEST = 400_000;
const HAN = /\p{Script=Han}/gu;

export const fonts: Step = {
  name: "fonts",
  says: "our fonts have every Chinese character of the site",
  needs: ["build"],
  async run() {
    const site = readSite();
    const large = filesOf()
      .filter((file) => file.endsWith(".woff2") && statSync(`${SITE}/${file}`).size > LARGEST)
      .map((file) => `${file} has more than ${LARGEST} bytes`);
    return toResult([...large, ...families.flatMap(({name}) => missingFrom(name, site))], "");
  }
};

function missingFrom(family: string, site: Site): string[] {
  const css = [...site].filter(([file]) => /^_font\/.*\.css$/.test(file)).map(([, text]) => text);
  const rules = css.join("").matchAll(/@font-face\{font-family:"([^"]+)"[^}]*unicode-range:([^}]+)\}/g);
  const ranges = [...rules].filter((rule) => rule[1] === family).flatMap((rule) => parseRanges(rule[2] ?? ""));
  const points = new Set(ranges.map(([first]) => first));
  const shown = new Set(
    [...site].filter(([file]) => !file.startsWith("_font/")).flatMap(([, text]) => text.match(HAN) ?? [])
  );
  const missing = [...shown].filter((character) => !points.has(character.codePointAt(0) ?? 0));
  return missing.length ? [`${family} has not: ${missing.join("")}`] : [];
}
