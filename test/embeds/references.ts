import assert from "node:assert/strict";
import type {Frame} from "playwright-core";
import {type Bench, chosen, type EmbedCase, embedAddress} from "./embed-case.js";
import {listedIn, pagesIn} from "./listed-files.js";

/** In pages that are ours, every attribute stands so. */
const ATTRIBUTE = /\s(href|src|srcset|data-address|poster|content)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;
/** Of `content`, the addresses only. */
const ADDRESS = /\.(?:png|json|html)$/;
const AT_ONCE = 12;
const URLS = /url\(["']?([^"')]+)["']?\)/g;

export const referenceCases: readonly EmbedCase[] = [
  {
    title: "every reference in every exported page, code and block leads to something on the site",
    async run(bench) {
      const listed = listedIn(bench).flatMap(({figure}) => figure.files.filter((file) => file.endsWith(".html")));
      const kept = chosen.map((id) => `/embed/v/${bench.index.version.hash}/${id}.html`);
      const pages = [...new Set([...pagesIn(bench), ...listed.map((file) => `/embed/${file}`), ...kept])];
      const cells: {id: string}[] = await (await fetch(`${bench.site}/data/frames/jilin-2024/cells.json`)).json();
      const claims: {id: string}[] = await (await fetch(`${bench.site}/data/frames/jilin-2024/claims.json`)).json();
      const known = new Set([...cells, ...claims].map(({id}) => id));
      const asked = new Map<string, number>();
      const problems: string[] = [];
      for (const path of pages) {
        const answer = await fetch(bench.site + path);
        const html = await answer.text();
        const ids = new Set([...html.matchAll(ID)].map(([, id]) => id));
        for (const reference of referencesOf(html)) {
          const url = new URL(reference, answer.url);
          const place = decodeURIComponent(url.hash.slice(1));
          const file = url.href.replace(url.hash, "");
          const ours = url.origin === bench.site;
          if (ours && !asked.has(file)) asked.set(file, (await fetch(file)).status);
          const there = ours && asked.get(file) === 200;
          if (!there) problems.push(`${path} refers to ${reference}`);
          if (reference.startsWith("#") && !ids.has(place)) problems.push(`${path} has no place ${reference}`);
          if (place.startsWith("cell=") && !known.has(place.slice(5))) problems.push(`${path}: no number ${place}`);
        }
      }
      assert.deepEqual(problems, []);
      assert.ok(asked.size > 200, `${asked.size} addresses were asked for`);
    }
  },
  {
    title: "every page opens in a frame from a server that knows only folders, with its headline and one drawing",
    async run(bench) {
      const wrong = await framed(
        bench,
        pagesIn(bench).map((path) => bench.folders + path),
        (frame) =>
          frame.evaluate(() => {
            const shown = [...document.querySelectorAll(".drawing > svg")].filter((svg) => svg.clientWidth > 0);
            const alive = document.querySelector(".figure[data-alive]");
            return shown.length === 1 && alive && document.querySelector("h1")?.clientHeight ? "" : "is not whole";
          })
      );
      assert.deepEqual(wrong, []);
    }
  },
  {
    title: "every block for other systems shows its figure",
    async run(bench) {
      const blocks = listedIn(bench).flatMap(({figure}) =>
        figure.files.filter((file) => /\.(?:fragment|wechat)\.html$/.test(file))
      );
      const wrong = await framed(
        bench,
        blocks.map((file) => `${bench.site}/embed/${file}`),
        (frame) =>
          frame.evaluate(() => {
            const inner = document.querySelector("juesuan-figure")?.shadowRoot ?? document;
            const seen = [...inner.querySelectorAll("img, svg")].filter((e) => e.getBoundingClientRect().height > 10);
            return seen.length ? "" : "shows nothing";
          })
      );
      assert.deepEqual(wrong, []);
    }
  },
  {
    title: "an address names its figure in the folder's own way too",
    async run(bench) {
      for (const id of chosen) {
        const answers = [`${embedAddress(id)}/`, `${embedAddress(id)}.html`, embedAddress(id, "en")];
        for (const address of answers) assert.equal((await fetch(bench.site + address)).status, 200, address);
      }
    }
  }
];

/** Opens addresses in frames of another site, some at a time; gives those that something is wrong with. */
async function framed(
  bench: Bench,
  addresses: readonly string[],
  faultOf: (frame: Frame) => Promise<string>
): Promise<readonly string[]> {
  const wrong: string[] = [];
  await bench.visit(async (page) => {
    for (let at = 0; at < addresses.length; at += AT_ONCE) {
      const some = addresses.slice(at, at + AT_ONCE);
      await page.goto(bench.hostPage(some.map((address) => `<iframe src="${address}" width="600"></iframe>`).join("")));
      const [, ...frames] = page.frames();
      assert.equal(frames.length, some.length);
      for (const frame of frames) {
        const fault = await faultOf(frame);
        if (fault) wrong.push(`${frame.url()} ${fault}`);
      }
    }
  });
  return wrong;
}

/** Every address in a page: in attributes, in styles, and in the codes that it shows as text. */
function referencesOf(html: string): ReadonlySet<string> {
  const all = [...html.matchAll(ATTRIBUTE)].flatMap(([, name, value = ""]) => {
    if (name === "srcset") return value.split(",").map((part) => part.trim().split(/\s/)[0] ?? "");
    return name !== "content" || ADDRESS.test(value) ? value : [];
  });
  const urls = [...html.matchAll(URLS)].map(([, url = ""]) => url);
  return new Set([...all, ...urls].map(plain).filter((reference) => reference && !reference.startsWith("data:")));
}

function plain(text: string): string {
  return text.replaceAll("&amp;", "&").replaceAll("&quot;", "");
}
