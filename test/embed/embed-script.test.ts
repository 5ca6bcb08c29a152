import {gzipSync} from "node:zlib";
import {JSDOM} from "jsdom";
import {beforeAll, expect, test} from "vitest";
import {dayOfAccess, localDay} from "../../src/components/index.js";
import {otherPage} from "../../src/embed/browser/other-page.js";
import {postHeight} from "../../src/embed/browser/post-height.js";
import {themeOf} from "../../src/embed/browser/theme-of.js";
import {bundleScripts} from "../../src/embed/scripts.js";
import {toPage} from "../../src/embed/to-page.js";
import {publication} from "./publication.js";
import {rendered} from "./rendered.js";

const ADDRESS = "https://site.example/juesuan/embed/balance.html";
/** jsdom does not know the newer rules of style sheets, and says so at length. */
const unstyled = (html: string) => html.replace(/<style>.*?<\/style>/s, "");
const CITED = `A[DB/OL]. (2026-11-01)[${dayOfAccess}]. https://x.example.\n@misc{a, note = {b}, urldate = {${dayOfAccess}} }`;
const page = toPage(rendered(), publication, {picture: {width: 760, height: 420}, citation: CITED});
let scripts: ReadonlyMap<string, string>;
beforeAll(async () => {
  scripts = await bundleScripts();
});

test("postHeight(height) speaks three dialects, pym's only to a child of a plain name", () => {
  const said = (child: string) => {
    const messages: unknown[] = [];
    postHeight(480, {figure: "balance", child, post: (message) => messages.push(message)});
    return messages;
  };
  const both = [
    {type: "juesuan:height", height: 480, figure: "balance"},
    {sentinel: "amp", type: "embed-size", height: 480}
  ];
  expect(said("graphic-1")).toEqual([...both, "pymxPYMxgraphic-1xPYMxheightxPYMx480"]);
  for (const odd of ["", "a b", "<b>", "a_b", "axPYMx<", "\u0000"]) expect(said(odd)).toEqual(both);
});

test("themeOf(asked) is light unless another is asked for", () => {
  const cases = [null, "", "light", "dark", "auto", "\u0000", "DARK"].map((asked) => [
    themeOf(asked, true),
    themeOf(asked, false)
  ]);
  expect(cases.map((each) => each.join())).toEqual([
    "light,light",
    "light,light",
    "light,light",
    "dark,dark",
    "dark,light",
    "light,light",
    "light,light"
  ]);
});

test("otherPage(search) is the page of the language asked for, with the rest of the view", () => {
  const {document} = new JSDOM(unstyled(page), {url: ADDRESS}).window;
  expect(otherPage("?lang=en&theme=dark&unit=元&childId=g1", document)).toBe(
    "https://site.example/juesuan/embed/en/balance.html?unit=%E5%85%83&theme=dark&childId=g1"
  );
  expect(otherPage("?lang=zh", document)).toBe("");
});

test.each(["", "?lang=xx", "?lang=en%00", "?sort=nothing", "?sort=%22%5D", "?lang=javascript:alert(1)", "?%"])(
  "otherPage(search) stays where %s asks for no page that there is",
  (search) => {
    const {document} = new JSDOM(unstyled(page), {url: ADDRESS}).window;
    expect(otherPage(search, document)).toBe("");
  }
);

test("otherPage(search) is the page of an order that the figure has", () => {
  const foot = '<footer class="embed-foot"><a href="projects/cut/" data-sort="cut">x</a></footer>';
  const {document} = new JSDOM(foot, {url: ADDRESS}).window;
  expect(otherPage("?sort=cut&theme=dark", document)).toBe(
    "https://site.example/juesuan/embed/projects/cut/?theme=dark"
  );
});

test("the embed's script shows the view of the address", () => {
  const {document} = run("?theme=dark&unit=元");
  expect(document.documentElement.getAttribute("data-theme")).toBe("dark");
  expect(document.querySelector("td [data-unit]")?.textContent).toBe("300,000");
});

test("the embed's script lets the other language open in the reader's view", () => {
  const {document} = run("?theme=dark&unit=元&childId=g1&x=1");
  const link = document.querySelector<HTMLAnchorElement>("a[data-lang=en]");
  link?.addEventListener("click", (event) => event.preventDefault());
  link?.click();
  expect(link?.href).toBe("https://site.example/juesuan/embed/en/balance.html?unit=%E5%85%83&theme=dark&childId=g1");
});

test("the embed's script puts the reader's own day into citations, which have none without it", () => {
  const cited = (document: Document) =>
    [...document.querySelectorAll(".figure-cite p")].map((line) => line.textContent ?? "");
  expect(cited(new JSDOM(unstyled(page)).window.document)).toEqual([
    "A[DB/OL]. (2026-11-01). https://x.example.",
    "@misc{a, note = {b} }"
  ]);
  const day = localDay();
  expect(cited(run("").document)).toEqual([
    `A[DB/OL]. (2026-11-01)[${day}]. https://x.example.`,
    `@misc{a, note = {b}, urldate = {${day}} }`
  ]);
});

test("the embed's script puts nothing of an odd address into the page", () => {
  const plain = run("").document.body.innerHTML;
  for (const odd of ["?theme=%00", "?unit=%3Cb%3E", "?selected=%22%3E%3Cscript%3E", "?lang=xx&sort=%3Cimg%3E"])
    expect(run(odd).document.body.innerHTML).toBe(plain);
});

test("the embed's script tells the page around it its height, and hears nothing from it", () => {
  const messages: unknown[] = [];
  const {document, window, listened} = run("?childId=g1", (message) => messages.push(message));
  expect(messages).toHaveLength(3);
  expect(messages[0]).toMatchObject({type: "juesuan:height", figure: "balance"});
  expect(document.documentElement.hasAttribute("data-alone")).toBe(false);
  expect(listened).not.toContain("message");
  window.close();
});

test("the embed's script needs neither storage nor the network", () => {
  const script = scripts.get("embed.js") ?? "";
  expect(script).not.toMatch(
    /localStorage|sessionStorage|indexedDB|document\.cookie|fetch\(|XMLHttpRequest|https?:\/\/(?!www\.w3\.org)/
  );
});

test("bundleScripts() calls nothing that browsers of 2018 lack", () => {
  for (const script of scripts.values()) {
    // The element's has its style sheet within: rules that a browser does not know, it passes over.
    const code = script.replace(/'\.juesuan\{[^']*'/, "");
    expect(code).not.toMatch(
      /Object\.fromEntries|\.replaceAll\(|\.matchAll\(|\.at\(|replaceChildren|:not\([^)]*[ ,]|:is\(|:has\(/
    );
  }
});

test("a page and its script weigh at most 40 kB as they are sent", () => {
  expect(gzipSync(page).length + gzipSync(scripts.get("embed.js") ?? "").length).toBeLessThan(40_000);
});

/** The page with its script run, as a page of its own, or in a frame of one that is told what `post` gets. */
function run(search: string, post?: (message: unknown) => void) {
  const {window} = new JSDOM(unstyled(page), {url: ADDRESS + search, runScripts: "outside-only"});
  const listened: string[] = [];
  const {addEventListener} = window;
  Object.assign(window, {
    matchMedia: () => ({matches: false}),
    addEventListener: (type: string, ...rest: [EventListener]) => {
      listened.push(type);
      addEventListener.call(window, type, ...rest);
    }
  });
  if (post) Object.defineProperty(window, "parent", {value: {postMessage: post}});
  window.eval(scripts.get("embed.js") ?? "");
  return {window, document: window.document, listened};
}
