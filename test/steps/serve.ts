import {existsSync, readFileSync, statSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, normalize} from "node:path";

export const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8"
};

export interface Server {
  readonly origin: string;
  close(): void;
}

/** Serves a folder on a free port of this machine, addresses without `.html` included, as static hosts do. */
export async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname));
    const file = [path, `${path}.html`, join(path, "index.html")].map((p) => join(folder, p)).find(isFile);
    response.writeHead(file ? 200 : 404, {
      "content-type": TYPES[extname(file ?? ".txt")] ?? "application/octet-stream"
    });
    response.end(file ? readFileSync(file) : `not found: ${path}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  return {origin: `http://127.0.0.1:${port}`, close: () => server.close()};
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
