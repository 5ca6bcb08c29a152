import {createReadStream, existsSync, statSync} from "node:fs";
import {request as ask, createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import {connect} from "node:net";
import {extname, join, normalize} from "node:path";
import type {Duplex} from "node:stream";
import {pipeline} from "node:stream/promises";
import type {EmbedsOnRequest} from "./embeds-on-request.js";

export interface PreviewParts {
  /** Where Framework's own preview listens, on this machine. */
  readonly port: number;
  /** Resolves when it does. */
  readonly started: Promise<void>;
  readonly embeds: EmbedsOnRequest;
  /** The folder that the embeds are written to, as a site. */
  readonly folder: string;
  /** A page of Framework's as readers will have it, by its path within the site. */
  readonly finish: (html: string, page: string) => Promise<string>;
}

const HOST = "127.0.0.1";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
};
/** What a built site has at addresses that stay, and Framework's preview only among its attachments. */
const PUBLISHED = /^\/data\/.+\.(?:json|csv|arrow|zip)$/;
/** What is written beside the embeds: scripts of pages, and what search finds. */
const WRITTEN = /^\/(?:embed|_juesuan|search)\/./;

/**
 * What Framework says of a page before it is finished. By its tag a browser would keep an old page when only figures,
 * scripts or numbers have changed.
 */
const OF_UNFINISHED: ReadonlySet<string> = new Set(["content-length", "transfer-encoding", "etag", "last-modified"]);

/** Preview as readers will have the site: Framework's pages finished, the embeds, and the data at their own addresses. */
export function previewServer(parts: PreviewParts): Server {
  const server = createServer((request, response) => {
    const path = pathOf(request);
    // Framework's preview ends over an address that cannot be decoded.
    if (path === null) return fail(response, 400, "not an address");
    const answer = WRITTEN.test(path) ? serveWritten : passOn;
    answer(request, response, path, parts).catch((error: Error) => fail(response, 500, error.message));
  });
  server.on("upgrade", (request, socket, head) => passSocket(request, socket, head, parts));
  return server;
}

function pathOf({url = "/"}: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://site").pathname);
  } catch {
    return null;
  }
}

async function serveWritten(
  {method}: IncomingMessage,
  response: ServerResponse,
  path: string,
  {embeds, folder}: PreviewParts
): Promise<void> {
  await embeds.ready();
  const wanted = normalize(path);
  const file = [wanted, `${wanted}.html`, join(wanted, "index.html")].map((p) => join(folder, p)).find(isFile);
  if (!file) return fail(response, 404, `not found: ${path}`);
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "cache-control": "no-store"
  });
  if (method === "HEAD") response.end();
  // The embeds may be written anew meanwhile: a file that is gone fails its own answer, not the server.
  else await pipeline(createReadStream(file), response);
}

async function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  {port, started, finish}: PreviewParts
): Promise<void> {
  await started;
  const url = PUBLISHED.test(path) ? `/_file${request.url}` : request.url;
  const {method, headers} = request;
  const onward = ask({host: HOST, port, path: url, method, headers}, (answer) => {
    if (answer.headers["content-type"]?.startsWith("text/html"))
      passPage(answer, response, (html) => finish(html, path.slice(1).replace(/(^|\/)$/, "$1index")));
    else answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers));
  });
  onward.on("error", (error) => fail(response, 502, error.message));
  request.pipe(onward);
}

function passPage(answer: IncomingMessage, response: ServerResponse, finish: (html: string) => Promise<string>): void {
  const chunks: Buffer[] = [];
  answer.on("data", (chunk: Buffer) => chunks.push(chunk));
  answer.on("end", async () => {
    // A mistake in a page is told on it: whoever writes the page is looking at it.
    const page = await finish(Buffer.concat(chunks).toString()).catch((error: Error) => told(error));
    const kept = Object.entries(answer.headers).filter(([name]) => !OF_UNFINISHED.has(name));
    const size = {"content-length": Buffer.byteLength(page)};
    response.writeHead(answer.statusCode ?? 502, {...Object.fromEntries(kept), ...size}).end(page);
  });
}

function told(error: Error): string {
  return `<!doctype html><meta charset="utf-8"><title>!</title><pre>${error.message.replaceAll("<", "&lt;")}</pre>`;
}

/** A page in preview hears of changes through a socket. */
function passSocket(request: IncomingMessage, socket: Duplex, head: Buffer, {port}: PreviewParts): void {
  const {method, url, rawHeaders} = request;
  const onward = connect(port, HOST, () => {
    const headers = rawHeaders.map((text, i) => (i % 2 ? `${text}\r\n` : `${text}: `)).join("");
    onward.write(`${method} ${url} HTTP/1.1\r\n${headers}\r\n`);
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  onward.on("error", () => socket.destroy());
  socket.on("error", () => onward.destroy());
}

function fail(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(status, {"content-type": "text/plain; charset=utf-8"}).end(`${text}\n`);
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
