import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {toWidth} from "../../src/components/index.js";
import {card} from "../../src/embed/card.js";
import type {Picture} from "../../src/embed/lay-out-picture.js";
import {paletteOf} from "../../src/embed/palette-of.js";
import {picture} from "../../src/embed/picture.js";
import {publication} from "./publication.js";
import {rendered} from "./rendered.js";

const long = "支出比收入多，结转比上年少，而项目支出的年初预算、全年预算和执行数各不相同。".repeat(4);
const english = "More was spent than received, and what was carried over is less than it was a year ago. ".repeat(4);
const hostile = `"><script>alert(1)</script>&'\u0000]]>`;

const kinds: readonly {name: string; made: (r: ReturnType<typeof rendered>) => Picture}[] = [
  {name: "picture", made: (r) => picture(r, publication)},
  {name: "dark picture", made: (r) => picture(r, publication, {theme: "dark"})},
  {name: "wide picture", made: (r) => picture(r, publication, {width: 1080, scale: 2})},
  {name: "card", made: (r) => card(r, publication)}
];

test("picture(figure) is a whole SVG", async () => {
  await expect(picture(rendered(), publication).svg).toMatchFileSnapshot("snapshots/balance.svg");
});

test.each(kinds)("$name has its colours, and asks for nothing", ({made}) => {
  const {svg} = made(rendered());
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).not.toMatch(/var\(|currentColor|inherit|<style|style=|<image|<script|url\(|@import|class=/);
  const colours = new Set([...paletteOf("light").values(), ...paletteOf("dark").values(), "none"]);
  for (const [, fill = ""] of svg.matchAll(/\s(?:fill|stroke)="([^"]*)"/g)) expect(colours).toContain(fill);
});

test.each(kinds)("$name is well-formed, whatever its words", ({made}) => {
  const words = {title: hostile, subtitle: hostile, note: hostile, source: hostile, alt: hostile};
  expect(problemOf(made(rendered("zh", words)).svg)).toBe("");
  expect(problemOf("<svg><a></svg>")).not.toBe("");
});

test.each(kinds)("$name keeps every line of its words within its width", ({made}) => {
  for (const words of [long, english]) {
    const made1 = made(rendered("zh", {title: words, subtitle: words, note: words, source: words}));
    const room = Number(/viewBox="0 0 ([\d.]+)/.exec(made1.svg)?.[1]);
    const texts = [...made1.svg.matchAll(/<text x="([\d.]+)" y="[\d.]+" font-size="([\d.]+)"[^>]*>([^<]*)</g)];
    expect(texts.length).toBeGreaterThan(4);
    for (const [, x, size, line = ""] of texts) expect(Number(x) + Number(size) * toWidth(line)).toBeLessThan(room);
  }
});

test.each(kinds)("$name has the digits of its rows", ({made}) => {
  const {svg} = made(rendered());
  for (const row of rendered().rows) expect(svg).toContain(`>${textOf(row)}<`);
});

test("picture(figure) says finding, what is drawn, source, edition, day and address", () => {
  const {svg} = picture(rendered("zh", {note: "说明"}), publication);
  const {words} = rendered();
  for (const said of [words.title, "单位：万元", "说明", "来源：", "版本 1a2b3c4d", "2026-11-23"])
    expect(svg).toContain(said);
  expect(svg).toContain("site.example/juesuan/embed/balance");
  expect(svg).toContain(`<desc>${words.alt}</desc>`);
});

test("picture(figure) in English names the unit in words, with the document's own", () => {
  expect(picture(rendered("en"), publication).svg.replace(/<[^>]*>\s*/g, " ")).toMatch(/10,000 yuan \(万元\)/);
});

test("picture(figure) leads from a printed number to its place in the ledger", () => {
  expect(picture(rendered(), publication).svg).toContain(
    '<a href="https://site.example/juesuan/ledger#cell=01:opening:amount">'
  );
});

test("picture(figure) has plain marks and no address where the origin is not known", () => {
  const {svg} = picture(rendered(), {...publication, origin: ""});
  expect(svg).not.toContain("<a ");
  expect(svg).not.toContain("embed/balance");
});

test("picture(figure, {width: 1080, scale: 2}) has no text below 26 pixels", () => {
  const {svg, width} = picture(rendered(), publication, {width: 1080, scale: 2});
  const times = Number(/scale\(([\d.]+)\)/.exec(svg)?.[1]);
  const [said = "", drawn = ""] = svg.split(/<g transform="translate[^>]*scale[^>]*>/);
  expect(width).toBe(1080);
  for (const [, size] of said.matchAll(/font-size="([\d.]+)/g)) expect(Number(size) * 2).toBeGreaterThanOrEqual(26);
  expect(Number(/font-size="([\d.]+)/.exec(drawn)?.[1]) * times * 2).toBeGreaterThanOrEqual(26);
});

test("card(figure) is 1200 by 630, its drawing within it", () => {
  const {svg, width, height} = card(rendered(), publication);
  expect([width, height]).toEqual([1200, 630]);
  const [, x, y] = /translate\(([\d.]+),([\d.]+)\)/.exec(svg) ?? [];
  expect(Number(x)).toBeGreaterThan(0);
  expect(Number(y)).toBeGreaterThan(0);
});

function problemOf(svg: string): string {
  const parsed = new new JSDOM().window.DOMParser().parseFromString(svg, "image/svg+xml");
  return parsed.querySelector("parsererror")?.textContent ?? "";
}

function textOf(row: object): string {
  return String(Reflect.get(Reflect.get(row, "amount"), "text"));
}
