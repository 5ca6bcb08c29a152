import {expect, test} from "vitest";
import {codes} from "../../src/embed/codes.js";
import {reservedHeight} from "../../src/embed/reserved-height.js";
import {toOembed} from "../../src/embed/to-oembed.js";
import {attributeOf, elementsOf, faultsOf} from "./parsed.js";
import {publication} from "./publication.js";
import {rendered} from "./rendered.js";

const options = {picture: {width: 760, height: 420}};
const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>'`;
const home = "https://site.example/juesuan/embed";

test("codes(rendered) are well-formed, in either language", () => {
  for (const lang of ["zh", "en"] as const)
    for (const code of Object.values(codes(rendered(lang), publication, options))) expect(faultsOf(code)).toEqual([]);
});

test("codes(rendered).frame shows the figure's page and loads the parent script, with whole addresses", () => {
  const {frame} = codes(rendered("en"), publication, options);
  expect(attributeOf(elementsOf(frame, "iframe")[0], "src")).toBe(`${home}/en/balance`);
  expect(attributeOf(elementsOf(frame, "script")[0], "src")).toBe(`${home}/_assets/parent.js`);
});

test("codes(rendered, {theme}) asks the page for the theme that the frame is given", () => {
  const {frame, element} = codes(rendered(), publication, {...options, theme: "dark"});
  expect(frame).toContain(`src="${home}/balance?theme=dark"`);
  expect(frame).toContain("color-scheme:dark");
  expect(attributeOf(elementsOf(element, "juesuan-figure")[0], "theme")).toBe("dark");
  expect(element).toContain("var(--ink,#e8e6e1)");
});

test("codes(rendered, {frozen}) name the edition everywhere", () => {
  const all = Object.values(codes(rendered(), publication, {...options, frozen: true})).join("");
  const addresses = [...all.matchAll(/"(https:[^"#]*\/embed\/[^"#]*)/g)].map((match) => match[1] ?? "");
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter((address) => !address.startsWith(`${home}/v/1a2b3c4d/`))).toEqual([]);
});

test("codes(rendered).picture has the headline and what is drawn as its words", () => {
  const {words} = rendered();
  const [image] = elementsOf(codes(rendered(), publication, options).picture, "img");
  expect(attributeOf(image, "alt")).toBe(`${words.title}。${words.alt}`);
  expect(attributeOf(image, "srcset")).toBe(`${home}/balance.png 1x, ${home}/balance@2x.png 2x`);
});

test("codes(rendered).element holds the figure, all its colours beside their names, all its addresses whole", () => {
  const {element} = codes(rendered(), publication, options);
  expect(elementsOf(element, "svg")).toHaveLength(3);
  expect(elementsOf(element, "table")).toHaveLength(1);
  expect(element.match(/var\(--[\w-]+\)/g)).toBeNull();
  expect(element).toContain("var(--cinnabar,#b3392b)");
  const addresses = [...element.matchAll(/ (?:src|href|data-address)="([^"]*)"/g)].map((match) => match[1] ?? "");
  expect(addresses.filter((address) => !/^(?:#balance\.|https:\/\/site\.example\/juesuan\/)/.test(address))).toEqual(
    []
  );
});

test("codes(rendered).element shows one drawing where no style sheet says which", () => {
  const {element} = codes(rendered(), publication, options);
  const shown = elementsOf(element, "svg").filter((svg) => !/display:none$/.test(attributeOf(svg, "style") ?? ""));
  expect(shown).toHaveLength(1);
  expect(attributeOf(shown[0], "width")).toBe("340");
});

test("codes(rendered) never let words become markup", () => {
  const words = {title: hostile, subtitle: hostile, note: hostile, source: hostile, alt: hostile};
  const {frame, element, picture} = codes(rendered("zh", words), publication, options);
  expect([frame, element, picture].map((code) => elementsOf(code, "script").length)).toEqual([1, 1, 0]);
  expect([frame, element, picture].map((code) => elementsOf(code, "img").length)).toEqual([0, 0, 1]);
});

test("reservedHeight(rendered) has room for the drawing and for what is said", () => {
  const least = reservedHeight(rendered());
  expect(least).toBeGreaterThan(Number(rendered().drawings[1]?.getAttribute("height")) + 150);
  expect(reservedHeight(rendered("zh", {note: "长".repeat(200)}))).toBeGreaterThan(least + 100);
});

test("toOembed(rendered) answers as oEmbed 1.0 asks, with the frame as its HTML", () => {
  const answer = JSON.parse(toOembed(rendered(), publication, options));
  expect(answer).toMatchObject({
    version: "1.0",
    type: "rich",
    title: rendered().words.title,
    provider_url: "https://site.example/juesuan/",
    html: codes(rendered(), publication, options).frame,
    width: 760,
    thumbnail_url: `${home}/balance.card.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630
  });
  expect(answer.height).toBe(reservedHeight(rendered()));
  expect(answer.cache_age).toBeGreaterThan(0);
});
