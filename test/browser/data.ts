import assert from "node:assert/strict";
import type {Interaction} from "./interaction.js";

const BOM = "efbbbf";
const TYPES: Readonly<Record<string, RegExp>> = {
  csv: /^text\/csv/,
  json: /^application\/json/,
  arrow: /octet-stream|arrow/,
  zip: /octet-stream|zip/
};

export const dataInteractions: readonly Interaction[] = [
  {
    title:
      "every download is there, of its type, as large as it says, and a CSV for Excel begins with a byte order mark",
    page: "data",
    async run(page) {
      const links = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>("main a[download]")].map((a) => ({
          href: a.href,
          save: a.download,
          plain: a.href.includes("/plain/"),
          frame: a.closest(".frame-list") !== null,
          size: a.parentElement?.querySelector("small")?.textContent ?? ""
        }))
      );
      assert.ok(links.length > 90, `${links.length} downloads`);
      for (const {href, save, plain, frame, size} of links) {
        const answer = await fetch(href);
        assert.equal(answer.status, 200, href);
        const type = new URL(href).pathname.split(".").at(-1) ?? "";
        assert.match(answer.headers.get("content-type") ?? "", TYPES[type] ?? /^$/, href);
        const bytes = Buffer.from(await answer.arrayBuffer());
        if (type === "json") JSON.parse(bytes.toString());
        if (frame && type === "csv") assert.equal(bytes.subarray(0, 3).toString("hex") === BOM, !plain, href);
        if (frame)
          assert.equal(size, bytes.length < 1000 ? `${bytes.length} B` : `${Math.round(bytes.length / 1000)} kB`);
        if (save) assert.ok(save.endsWith(`.${type}`), save);
      }
    }
  },
  {
    title: "row counts are those of the files",
    page: "data",
    async run(page, origin) {
      const said = await page.evaluate(() =>
        [...document.querySelectorAll(".frame-list section")].map((s) => ({
          name: s.id.replace("frame-", ""),
          rows: Number.parseInt(s.querySelector("p small")?.textContent ?? "", 10)
        }))
      );
      assert.ok(said.length > 20);
      for (const {name, rows} of said) {
        const data: unknown[] = await (await fetch(`${origin}/data/frames/jilin-2024/${name}.json`)).json();
        assert.equal(data.length, rows, name);
      }
    }
  }
];
