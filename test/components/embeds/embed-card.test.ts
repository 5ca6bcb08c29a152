// @vitest-environment jsdom
import {expect, test} from "vitest";
import {embedCard} from "../../../src/components/embeds/embed-card.js";

const files = ["vehicles.csv", "vehicles.png", "vehicles.wechat.png"];
const figure = {
  title: "45 辆还是 39 辆 <b>",
  subtitle: "一个图形是一辆车",
  alt: "财政拨款开支的公务用车 39",
  source: "来源：表09",
  height: 640,
  money: false,
  drawings: [],
  picture: {width: 760, height: 500},
  files
};
const options = {
  id: "vehicles",
  view: {lang: "zh", theme: "light", unit: "", frozen: false},
  folders: {live: "https://x.example/embed/", frozen: "https://x.example/embed/v/1a2b3c4d/"},
  document: {department: "某部门", year: 2024},
  version: {hash: "1a2b3c4d", date: "2026-11-23"},
  lang: "zh"
} as const;

test("embedCard(figure) is headed by its headline, at its id", () => {
  const heading = embedCard(figure, options).querySelector("h3");
  expect(heading?.id).toBe("vehicles");
  expect(heading?.textContent).toBe(figure.title);
});

test("embedCard(figure) shows the frame of the very code that it gives", () => {
  const card = embedCard(figure, options);
  const code = open(card, "frame").querySelector("textarea")?.value ?? "";
  const given = new DOMParser().parseFromString(code, "text/html").querySelector("iframe");
  expect(given?.isEqualNode(card.querySelector("iframe"))).toBe(true);
  expect(code).toContain('src="https://x.example/embed/_assets/parent.js"');
});

test("embedCard(figure) makes codes when their fold is opened, once", () => {
  const card = embedCard(figure, options);
  expect(card.querySelectorAll("textarea")).toHaveLength(0);
  expect(open(card, "picture").querySelectorAll("textarea")).toHaveLength(1);
  expect(open(card, "picture").querySelectorAll("textarea")).toHaveLength(1);
});

test("embedCard(figure) links the files that it has, and its page of this edition", () => {
  const links = [...open(embedCard(figure, options), "files").querySelectorAll("a")].map((a) => a.href);
  expect(links).toEqual([
    ...files.map((file) => `https://x.example/embed/${file}`),
    "https://x.example/embed/vehicles",
    "https://x.example/embed/v/1a2b3c4d/vehicles"
  ]);
});

test("embedCard(figure, dark) lies on a dark sheet, and its picture code stays what the picture is", () => {
  const card = embedCard(figure, {...options, view: {...options.view, theme: "dark"}});
  expect(card.querySelector(".embed-sheet")?.getAttribute("data-theme")).toBe("dark");
  expect(card.querySelector("iframe")?.src).toBe("https://x.example/embed/vehicles?theme=dark");
  expect(open(card, "picture").querySelector("textarea")?.value).not.toContain("theme=");
});

function open(card: HTMLElement, name: string): Element {
  const fold = card.querySelector(`[data-code="${name}"]`);
  fold?.setAttribute("open", "");
  fold?.dispatchEvent(new Event("toggle"));
  return fold ?? card;
}
