import {expect, test} from "vitest";
import {figureFiles} from "../../src/embed/figure-files.js";
import type {Publication} from "../../src/embed/publication.js";
import {standInDocument} from "../../src/embed/stand-in-document.js";
import {balance} from "../../src/figures/index.js";
import {balanceFrames} from "./balance-frames.js";
import {publication as first} from "./publication.js";

standInDocument();

const publication: Publication = {...first, folder: "embed/anhui-2024/", pages: "reports/anhui-2024/"};
const HOME = "https://site.example/juesuan/";
const EMBEDS = `${HOME}embed/anhui-2024/`;

test.each(["zh", "en"] as const)(
  "the embeds of another document (%s) lead to its own ledger and embeds",
  async (lang) => {
    const made = await figureFiles(balance, balanceFrames(), publication, lang);
    const folder = lang === "en" ? "en/" : "";
    const pages = `${folder}reports/anhui-2024/`;
    const file = (ending: string, of = made?.files) => String(of?.get(`${folder}balance${ending}`) ?? "");

    expect(file(".md")).toContain(`${HOME}${pages}ledger#cell=`);
    expect(file(".fragment.html")).toContain(`href="${HOME}${pages}ledger#cell=`);
    expect(file(".svg")).toContain(`${HOME}${pages}ledger#cell=`);
    expect(made?.onSite).toContain(`href="site:${pages}ledger#cell=`);
    expect(made?.onSite).toContain(`href="site:${pages}embeds#balance"`);
    const up = lang === "en" ? "../../../" : "../../";
    expect(file(".html")).toContain(`href="${up}${pages}ledger#cell=`);
    expect(file(".html", made?.frozen)).toContain(`href="${up}../../${pages}ledger#cell=`);
    const all = [...(made?.files.values() ?? []), ...(made?.frozen.values() ?? []), made?.onSite];
    expect(
      all.filter(
        (text) => typeof text === "string" && /(?:juesuan\/|\.\.\/|site:)(?:en\/)?(?:ledger|embeds)#/.test(text)
      )
    ).toEqual([]);
  }
);

test("the embeds of another document name its own addresses: canonical, card, oEmbed, codes, citation", async () => {
  const made = await figureFiles(balance, balanceFrames(), publication, "en");
  const page = String(made?.files.get("en/balance.html"));
  expect(page).toContain(`<link rel="canonical" href="${EMBEDS}en/balance">`);
  expect(page).toContain(`content="${EMBEDS}en/balance.card.png"`);
  const {html, thumbnail_url} = JSON.parse(String(made?.files.get("en/balance.oembed.json")));
  expect(thumbnail_url).toBe(`${EMBEDS}en/balance.card.png`);
  expect(html).toContain(`src="${EMBEDS}en/balance"`);
  expect(html).toContain(`${EMBEDS}_assets/parent.js`);
  expect(page).toContain(`${EMBEDS}v/1a2b3c4d/en/balance`);
  expect(JSON.parse(String(made?.frozen.get("en/balance.oembed.json"))).html).toContain(
    `${EMBEDS}v/1a2b3c4d/en/balance`
  );
});
