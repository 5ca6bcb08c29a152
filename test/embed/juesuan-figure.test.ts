import {JSDOM} from "jsdom";
import {beforeAll, expect, test} from "vitest";
import {bundleScripts} from "../../src/embed/scripts.js";
import {toFragment} from "../../src/embed/to-fragment.js";
import {publication} from "./publication.js";
import {rendered} from "./rendered.js";

let script = "";
beforeAll(async () => {
  script = ((await bundleScripts()).get("juesuan-figure.js") ?? "")
    // jsdom does not know the newer rules of style sheets, and says so at length.
    .replace(/@container[^{}]*\{[^{}]*\{[^{}]*\}\}|@supports[^"]*?\}\}/g, "");
});

test("<juesuan-figure> brings a copy of its figure to life, and leaves the figure as it is", () => {
  const fragment = toFragment(rendered(), publication);
  const {element} = upgraded(fragment);
  const copy = element.shadowRoot?.querySelector("figure");
  expect(copy?.hasAttribute("data-alive")).toBe(true);
  expect(copy?.querySelectorAll("[style]:not(svg)")).toHaveLength(0);
  expect(copy?.querySelector<SVGElement>(".drawing > svg")?.style.display).toBe("");
  expect(element.outerHTML).toBe(fragment);
});

test("<juesuan-figure theme unit> follows its attributes, when they change too", () => {
  const {element} = upgraded(toFragment(rendered(), publication, {theme: "dark"}));
  const room = element.shadowRoot?.querySelector(".juesuan");
  expect(room?.getAttribute("data-theme")).toBe("dark");
  element.setAttribute("theme", "light");
  element.setAttribute("unit", "元");
  expect(room?.getAttribute("data-theme")).toBe("light");
  expect(room?.querySelector("td [data-unit]")?.textContent).toBe("300,000");
});

test("<juesuan-figure src> with nothing within is a sandboxed frame in the language and theme asked for", () => {
  const {element} = upgraded(
    '<juesuan-figure src="https://x.example/embed/balance" lang="en" theme="dark"></juesuan-figure>'
  );
  const frame = element.shadowRoot?.querySelector("iframe");
  expect(frame?.src).toBe("https://x.example/embed/balance?theme=dark&lang=en");
  expect(frame?.getAttribute("sandbox")).not.toContain("allow-same-origin");
  expect(frame?.title).toBeTruthy();
});

test("<juesuan-figure src> takes the height that its own frame says, and no one else's", () => {
  const {element, window} = upgraded('<juesuan-figure src="https://x.example/embed/balance"></juesuan-figure>');
  const frame = element.shadowRoot?.querySelector("iframe");
  if (!frame) throw new Error("missing element: iframe");
  const self = window as unknown as Window;
  // jsdom gives a frame in a shadow root no window.
  Object.defineProperty(frame, "contentWindow", {value: window});
  const say = (source: MessageEventSource | null, origin: string, height: unknown) =>
    window.dispatchEvent(new window.MessageEvent("message", {source, origin, data: {type: "juesuan:height", height}}));
  say(null, "https://x.example", 900);
  say(self, "https://evil.example", 900);
  say(self, "null", "900px");
  expect(frame.style.height).toBe("480px");
  say(self, "null", 333);
  expect(frame.style.height).toBe("333px");
});

test("<juesuan-figure src> hears nothing while it is out of the page, and takes heights again when it is back", () => {
  const {element, window} = upgraded('<juesuan-figure src="https://x.example/embed/balance"></juesuan-figure>');
  const frame = element.shadowRoot?.querySelector("iframe");
  Object.defineProperty(frame, "contentWindow", {value: window});
  const source = window as unknown as Window;
  const say = (height: number) =>
    window.dispatchEvent(
      new window.MessageEvent("message", {source, origin: "null", data: {type: "juesuan:height", height}})
    );
  element.remove();
  say(333);
  expect(frame?.style.height).toBe("480px");
  window.document.body.append(element);
  window.dispatchEvent(new window.Event("DOMContentLoaded"));
  say(444);
  expect(frame?.style.height).toBe("444px");
});

test.each(["", 'src="javascript:alert(1)"', 'src="data:text/html,x"', 'src="http://["'])(
  "<juesuan-figure %s> with nothing within shows nothing",
  (attributes) => {
    expect(upgraded(`<juesuan-figure ${attributes}></juesuan-figure>`).element.shadowRoot).toBeNull();
  }
);

function upgraded(html: string) {
  const {window} = new JSDOM(`<!doctype html><body>${html}`, {
    url: "https://host.example/article",
    runScripts: "outside-only"
  });
  Object.assign(window, {matchMedia: () => ({matches: false})});
  window.eval(script);
  // The page is still being read when the script runs.
  window.dispatchEvent(new window.Event("DOMContentLoaded"));
  const element = window.document.querySelector<HTMLElement>("juesuan-figure");
  if (!element) throw new Error("missing element: juesuan-figure");
  return {window, element};
}
