import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {createServer, type Server} from "node:http";
import {type AddressInfo, connect} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {freePort, listen} from "../../src/site/listen.js";
import {previewServer} from "../../src/site/preview-server.js";

const HOST = "127.0.0.1";
const folder = mkdtempSync(join(tmpdir(), "preview-"));
const asked: string[] = [];
let inner: Server;
let outer: Server;
let port = 0;
let built = false;

beforeAll(async () => {
  mkdirSync(join(folder, "embed"));
  writeFileSync(join(folder, "embed", "balance.html"), "<p>balance</p>");
  inner = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("etag", `"as written"`);
    response.end(`<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">页`);
  });
  inner.on("upgrade", (_, socket) => socket.end("HTTP/1.1 101 Switching Protocols\r\n\r\nhello"));
  const innerPort = await freePort(HOST);
  await listen(inner, HOST, innerPort);
  const embeds = {
    ready: async () => {
      built = true;
    },
    stop: () => {}
  };
  const finish = async (html: string, page: string) => html.replace("页", page);
  outer = previewServer({port: innerPort, started: Promise.resolve(), embeds, folder, finish});
  await new Promise<void>((resolve) => outer.listen(0, HOST, resolve));
  ({port} = outer.address() as AddressInfo);
});
afterAll(() => {
  outer.close();
  inner.close();
  rmSync(folder, {recursive: true, force: true});
});

const get = (path: string) => fetch(`http://${HOST}:${port}${path}`);

test("previewServer gives Framework's pages finished, by their path within the site", async () => {
  const text = await (await get("/ledger?a=1")).text();
  expect(asked.at(-1)).toBe("/ledger?a=1");
  expect(text).toMatch(/>ledger$/);
  expect(await (await get("/en/")).text()).toMatch(/>en\/index$/);
});

test("previewServer has browsers ask anew for pages, which change without Framework's knowing", async () => {
  expect((await get("/ledger")).headers.get("etag")).toBeNull();
});

test("previewServer gives embeds when they are built, and a clear answer to one that is not there", async () => {
  expect(await (await get("/embed/balance?theme=%00")).text()).toBe("<p>balance</p>");
  expect(built).toBe(true);
  for (const path of ["/embed/nope", "/embed/%00", "/embed/..%2f..%2fpackage.json"])
    expect((await get(path)).status, path).toBe(404);
});

test("previewServer gives data at the addresses of a built site", async () => {
  await get("/data/frames/jilin-2024/cells.json");
  expect(asked.at(-1)).toBe("/_file/data/frames/jilin-2024/cells.json");
  await get("/data");
  expect(asked.at(-1)).toBe("/data");
});

test("previewServer refuses an address that cannot be decoded", async () => {
  expect((await get("/%E0%A4%A")).status).toBe(400);
});

test("previewServer passes sockets on", async () => {
  const said = await new Promise<string>((resolve) => {
    let text = "";
    const socket = connect(port, HOST, () =>
      socket.write("GET /_observablehq HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n")
    );
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("end", () => resolve(text));
  });
  expect(said).toMatch(/^HTTP\/1\.1 101 .*hello$/s);
});

test("listen(server, host, port) says in a sentence that the port is taken", async () => {
  await expect(listen(createServer(), HOST, port)).rejects.toThrow(`port ${port} is taken by another program`);
});
