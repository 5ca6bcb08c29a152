import {existsSync, readFileSync, statSync} from "node:fs";
import {createServer, type RequestListener} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, normalize} from "node:path";
import {identity} from "../../src/site/identity.js";
import {type Server, TYPES} from "../steps/serve.js";

/** The address that the site was built for, whole or from its root, where it is not the root of an unknown origin. */
const ELSEWHERE = [identity.origin + identity.base, identity.base].filter((address) => address !== "/");
const BUILT_FOR = new RegExp(`(?<![\\w.])(?:${ELSEWHERE.join("|").replace(/[.+?]/g, "\\$&")})`, "g");
const TEXT = /\.(?:html|json|md)$/;

export interface SiteOptions {
  /** Whether an address without an ending finds its page, as many hosts do; else only folders and their index.html are known. */
  readonly clean?: boolean;
}

/** Serves a site as static hosts do, with its own page for what is not there: as if it had been built for this address. */
export function serveSite(folder: string, {clean = true}: SiteOptions = {}): Promise<Server> {
  return listen((request, response) => {
    const send = (path: string, status = 200) => {
      const bytes = readFileSync(path);
      const own = `http://${request.headers.host}/`;
      const here = ELSEWHERE.length && TEXT.test(path) ? bytes.toString().replace(BUILT_FOR, own) : bytes;
      response.writeHead(status, {"content-type": TYPES[extname(path)] ?? "application/octet-stream"}).end(here);
    };
    const {pathname} = new URL(request.url ?? "/", "http://site");
    const path = normalize(decodeURIComponent(pathname));
    const at = (name: string) => join(folder, name);
    const file = [path, ...(clean ? [`${path}.html`] : [])].map(at).find(isFile);
    if (file) return send(file);
    const index = at(join(path, "index.html"));
    if (!isFile(index)) return send(at("404.html"), 404);
    if (path.endsWith("/")) return send(index);
    response.writeHead(301, {location: `${pathname}/${new URL(request.url ?? "", "http://site").search}`}).end();
  });
}

export interface Host extends Server {
  /** Gives a page an address here. */
  readonly put: (html: string) => string;
}

/** Serves the pages that it is given: another site, which shows our figures. */
export async function serveHost(): Promise<Host> {
  const pages: string[] = [];
  const server = await listen((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    response.writeHead(page === undefined ? 404 : 200, {"content-type": TYPES[".html"]}).end(page);
  });
  return {...server, put: (html) => `${server.origin}/${pages.push(html) - 1}`};
}

async function listen(answer: RequestListener): Promise<Server> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return {origin: `http://127.0.0.1:${port}`, close};
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
