import {createHash} from "node:crypto";
import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {frameDocument} from "../../src/notebook/frame-document.js";

const look = {title: "A & B", style: "", lang: "en", theme: ""} as const;

async function documentOf(script: string, style = "") {
  return new JSDOM(await frameDocument(script, {...look, style})).window.document;
}

function policyOf(document: Document): string {
  return document.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
}

test("frameDocument(script) allows its own script by hash and no other, and nothing from anywhere", async () => {
  const document = await documentOf("run();\r\nrun()");
  const [script, ...others] = document.querySelectorAll("script");
  expect(others).toEqual([]);
  const hash = createHash("sha256")
    .update(script?.textContent ?? "")
    .digest("base64");
  expect(policyOf(document).split("; ")).toEqual([
    "default-src 'none'",
    `script-src 'sha256-${hash}' 'unsafe-eval'`,
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'"
  ]);
});

test("frameDocument(script) stays one script and one style, whatever is in them", async () => {
  const hostile = `const a = "</script><img src=x><!--<script>"; const b = /<\\/SCRIPT>/;`;
  const document = await documentOf(hostile, `a::after { content: "</style><img src=x>" }`);
  expect(document.querySelectorAll("img")).toHaveLength(0);
  expect(document.querySelectorAll("script")).toHaveLength(1);
  const text = document.querySelector("script")?.textContent ?? "";
  const {window} = new JSDOM("", {pretendToBeVisual: true});
  expect(new Function("window", `${text} return a`)(window)).toBe("</script><img src=x><!--<script>");
});

test("frameDocument(script) sets its policy before anything else that could load", async () => {
  const html = await frameDocument("1", look);
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<style>"));
});
