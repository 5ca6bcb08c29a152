import assert from "node:assert/strict";
import {parse} from "parse5";
import type {EmbedCase} from "./embed-case.js";
import {type Listed, listedIn} from "./listed-files.js";

const CARD = {width: 1200, height: 630};
const WECHAT = 1080;
/** Marks with which files begin: the byte order mark that makes Excel read UTF-8, and those of zip archives and PNG. */
const BOM = "efbbbf";
const ZIP = "504b0304";
const PNG = "89504e470d0a1a0a";

export const fileCases: readonly EmbedCase[] = [
  {
    title: "every exported file is there, and of the kind that its name says",
    async run(bench) {
      const problems = await Promise.all(
        listedIn(bench).flatMap((listed) =>
          listed.figure.files.map(async (file) => {
            const answer = await fetch(`${bench.site}/embed/${file}`);
            const bytes = Buffer.from(await answer.arrayBuffer());
            const fault = answer.ok ? faultOf(file, bytes, listed) : `answers ${answer.status}`;
            return fault ? [`${file} ${fault}`] : [];
          })
        )
      );
      assert.ok(problems.length > 100, "the index lists files");
      assert.deepEqual(problems.flat(), []);
    }
  },
  {
    title: "every exported drawing and picture is shown by a browser, and an SVG needs nothing else",
    async run(bench) {
      const files = listedIn(bench).flatMap(({figure}) => figure.files.filter((file) => /\.(?:svg|png)$/.test(file)));
      await bench.visit(async (page) => {
        await page.goto(`${bench.site}/embed/index.json`);
        const faults = await page.evaluate(async (names) => {
          const found: string[] = [];
          for (const name of names) {
            const image = Object.assign(new Image(), {src: `/embed/${name}`});
            await image.decode().catch(() => found.push(`${name} is not shown`));
            if (!name.endsWith(".svg")) continue;
            const text = await (await fetch(image.src)).text();
            const xml = new DOMParser().parseFromString(text, "image/svg+xml");
            const root = xml.documentElement;
            if (xml.querySelector("parsererror") || root.namespaceURI !== "http://www.w3.org/2000/svg")
              found.push(`${name} is not SVG`);
            if (/var\(|url\(|@import|<script|<image|<foreignObject|\shref="(?!https?:)/.test(text))
              found.push(`${name} needs more than itself`);
            if (!root.querySelector("title")?.textContent || !root.querySelector("desc")?.textContent)
              found.push(`${name} has no words`);
          }
          return found;
        }, files);
        assert.deepEqual(faults, []);
      });
    }
  }
];

/** What is wrong with a file; empty where nothing is. */
function faultOf(file: string, bytes: Buffer, {figure}: Listed): string {
  const start = bytes.subarray(0, 8).toString("hex");
  if (bytes.length < 100) return "is all but empty";
  if (file.endsWith(".csv")) return start.startsWith(BOM) ? "" : "has no byte order mark";
  if (file.endsWith(".xlsx")) return start.startsWith(ZIP) ? "" : "is no zip archive";
  if (file.endsWith(".png")) return start === PNG ? pictureFault(file, bytes, figure) : "is no PNG";
  if (file.endsWith(".json")) return JSON.parse(bytes.toString()) ? "" : "says nothing";
  if (file.endsWith(".html")) return parse(bytes.toString()).childNodes.length ? "" : "is no HTML";
  if (file.endsWith(".md")) return bytes.toString().includes("|") ? "" : "has no table";
  return file.endsWith(".svg") ? "" : "is of a kind that nobody looks at";
}

function pictureFault(file: string, bytes: Buffer, {picture}: Listed["figure"]): string {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const said = `is ${width}×${height} px`;
  if (file.endsWith(".wechat.png")) return width === WECHAT ? "" : said;
  const scale = file.endsWith("@2x.png") ? 2 : 1;
  const due = file.endsWith(".card.png") ? CARD : {width: picture.width * scale, height: picture.height * scale};
  return width === due.width && height === due.height ? "" : said;
}
