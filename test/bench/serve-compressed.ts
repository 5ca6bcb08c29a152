import {existsSync, readFileSync, statSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, normalize} from "node:path";
import {gzipSync} from "node:zlib";
import {type Server, TYPES} from "../steps/serve.js";

/** Serves a folder over HTTP/1.1 as hosts do: texts compressed, each once. */
export async function serveCompressed(folder: string): Promise<Server> {
  const texts = new Map<string, Buffer>();
  const compressed = (file: string) => {
    const known = texts.get(file) ?? gzipSync(readFileSync(file));
    texts.set(file, known);
    return known;
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname));
    const file = [path, `${path}.html`, join(path, "index.html")].map((p) => join(folder, p)).find(isFile);
    if (!file) return response.writeHead(404).end();
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const isText = /text|json|javascript|svg/.test(type);
    response.writeHead(200, {"content-type": type, ...(isText && {"content-encoding": "gzip"})});
    return response.end(isText ? compressed(file) : readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  return {origin: `http://127.0.0.1:${port}`, close: () => server.close()};
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
