import {beforeAll, expect, test} from "vitest";
import {heightIn} from "../../src/embed/browser/height-in.js";
import {bundleScripts} from "../../src/embed/scripts.js";

interface Frame {
  readonly contentWindow: object;
  readonly src: string;
  readonly style: {height?: string};
  hasAttribute(name: string): boolean;
}

const HOME = "https://site.example/juesuan/embed/";
const SCRIPT = `${HOME}_assets/parent.js`;
let script = "";
beforeAll(async () => {
  script = (await bundleScripts()).get("parent.js") ?? "";
});

test("heightIn(message) understands our own messages, AMP's and pym's", () => {
  expect(heightIn({type: "juesuan:height", height: 480, figure: "balance"})).toBe(480);
  expect(heightIn({sentinel: "amp", type: "embed-size", height: 480.2})).toBe(481);
  expect(heightIn("pymxPYMxa-1xPYMxheightxPYMx480")).toBe(480);
});

test.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY, 10_001, "480", null, {}, [480]])(
  "heightIn(message) refuses a height of %j",
  (height) => {
    expect(heightIn({type: "juesuan:height", height})).toBe(0);
  }
);

test.each([
  null,
  undefined,
  7,
  "480",
  "",
  {},
  [],
  {height: 480},
  {type: "embed-size", height: 480},
  {type: "other", height: 480},
  "pymxPYMxaxPYMxwidthxPYMx480",
  "pymxPYMxaxPYMxheightxPYMx1e9",
  "pymxPYMxaxPYMxheightxPYMx99999",
  "pymxPYMx<b>xPYMxheightxPYMx480"
])("heightIn(message) hears nothing in %j", (message) => {
  expect(heightIn(message)).toBe(0);
});

test("the parent script weighs less than 1 kB", () => {
  expect(script.length).toBeGreaterThan(0);
  expect(script.length).toBeLessThan(1000);
});

test("the parent script gives the height to the frame that asked, and to no other", () => {
  const {frames, say} = page([frame("balance"), frame("projects")]);
  say(frames[1], 700);
  expect(frames.map((f) => f.style.height)).toEqual([undefined, "700px"]);
});

test("the parent script finds frames that come later", () => {
  const {frames, say} = page([]);
  const late = frame("balance");
  frames.push(late);
  say(late, 333);
  expect(late.style.height).toBe("333px");
});

test("the parent script listens to a sandboxed frame, which has no origin, and to no other without one", () => {
  const {frames, say} = page([frame("balance"), frame("balance", {sandboxed: false})]);
  for (const each of frames) say(each, 400, "null");
  expect(frames.map((f) => f.style.height)).toEqual(["400px", undefined]);
});

test("the parent script ignores other origins, other addresses, and senders that are no frame of the page", () => {
  const foreign = frame("x", {src: "https://evil.example/embed/balance"});
  const beside = frame("x", {src: "https://site.example/juesuan/other/balance"});
  const longer = frame("x", {src: "https://site.example.evil.example/juesuan/embed/balance"});
  const own = frame("balance");
  const {frames, say} = page([foreign, beside, longer, own]);
  for (const each of [foreign, beside, longer]) say(each, 400, "null");
  say(own, 400, "https://evil.example");
  say(frame("balance"), 400);
  say(null, 400);
  expect(frames.map((f) => f.style.height)).toEqual([undefined, undefined, undefined, undefined]);
});

test("the parent script leaves a frame alone that says something odd", () => {
  const {frames, send} = page([frame("balance")]);
  for (const data of [null, "hello", {type: "juesuan:height", height: 1e9}, {type: "juesuan:height", height: "1px;x"}])
    send(frames[0], data);
  expect(frames[0]?.style.height).toBeUndefined();
});

test("the parent script finds itself by its name where a page has put it in anew", () => {
  const others = ["https://old.example/embed/_assets/parent.js", SCRIPT].map((src) => ({src}));
  const {frames, say} = page([frame("balance")], {current: null, scripts: others});
  say(frames[0], 555);
  expect(frames[0]?.style.height).toBe("555px");
});

test("the parent script gives no height where it cannot know whose frames are its own", () => {
  const {frames, say} = page([frame("balance")], {current: null});
  say(frames[0], 555);
  expect(frames[0]?.style.height).toBeUndefined();
});

function frame(id: string, {src = `${HOME}${id}?theme=dark`, sandboxed = true} = {}): Frame {
  return {contentWindow: {}, src, style: {}, hasAttribute: (name) => name === "sandbox" && sandboxed};
}

/** A page that has loaded the script, as far as the script sees it. */
function page(
  frames: Frame[],
  {current = {src: SCRIPT} as {src: string} | null, scripts = [] as {src: string}[]} = {}
) {
  let listener: (event: object) => void = () => undefined;
  const document = {
    currentScript: current,
    querySelectorAll: (selector: string) => (selector.startsWith("script") ? scripts : frames)
  };
  const listen = (_: string, heard: (event: object) => void) => {
    listener = heard;
  };
  const location = {href: "https://host.example/news/article"};
  new Function("document", "addEventListener", "location", script)(document, listen, location);
  const send = (from: Frame | null | undefined, data: unknown, origin = "https://site.example") =>
    listener({source: from?.contentWindow ?? null, origin, data});
  const say = (from: Frame | null | undefined, height: number, origin?: string) =>
    send(from, {type: "juesuan:height", height}, origin);
  return {frames, send, say};
}
