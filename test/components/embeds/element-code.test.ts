import {expect, test} from "vitest";
import {elementCode} from "../../../src/components/embeds/element-code.js";

const fragment = `<juesuan-figure src="/embed/balance"><figure style="color:var(--ink,#1f2328);fill:var(--unknown,#123456)"><a href="/ledger#cell=1">1</a><a href="#here">2</a><textarea>&lt;img src=&quot;/embed/b.png&quot;&gt;</textarea></figure></juesuan-figure><script src="/embed/_assets/juesuan-figure.js" async></script>\n`;
const colourOf = (name: string) => (name === "ink" ? "#e8e6e1" : "");
const site = {origin: "https://x.example", colourOf};

test("elementCode(fragment) makes every rooted address whole, and no other", () => {
  const code = elementCode(fragment, {theme: "light", unit: ""}, site);
  expect(code.match(/https:\/\/x\.example\//g)).toHaveLength(4);
  expect(code).toContain('href="#here"');
  expect(code).toMatch(/<\/script>$/);
  const whole = fragment.replaceAll('"/', '"https://y.example/').replaceAll("&quot;/", "&quot;https://y.example/");
  expect(elementCode(whole, {theme: "light", unit: ""}, site)).not.toContain("x.example");
});

test("elementCode(fragment, view) asks for theme and unit by attributes of the element", () => {
  const code = elementCode(fragment, {theme: "auto", unit: "亿元"}, site);
  expect(code).toMatch(/^<juesuan-figure theme="auto" unit="亿元" src="https:\/\/x\.example\/embed\/balance">/);
  expect(code).toContain("#1f2328");
});

test("elementCode(fragment, view) gives a dark figure its dark colours, where the theme has one", () => {
  const code = elementCode(fragment, {theme: "dark", unit: ""}, site);
  expect(code).toContain("var(--ink,#e8e6e1)");
  expect(code).toContain("var(--unknown,#123456)");
});
