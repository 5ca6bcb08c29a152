/** What is kept for readers without a network: its version, and addresses from the site's first page. */
export interface OfflineFiles {
  readonly version: string;
  /** Pages without their ending: `open`, `en/open`. */
  readonly pages: readonly string[];
  readonly files: readonly string[];
}

interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Asking extends Waiting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** The part of a service worker's global scope that is used. */
export interface OfflineScope {
  readonly registration: {readonly scope: string};
  readonly clients: {claim(): Promise<void>};
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", hear: (event: Waiting) => void): void;
  addEventListener(type: "fetch", hear: (event: Asking) => void): void;
}

const PREFIX = "juesuan-open-";
const FONT = /^_font\//;

/**
 * Keeps the program of one page, never a reader's file: so that the page works without a network. Pages are asked for from
 * the network first, so that nobody keeps an old one; files have names that change with what is in them. All other requests
 * of the site pass by untouched.
 */
export function serveOffline(scope: OfflineScope, {version, pages, files}: OfflineFiles): void {
  const name = PREFIX + version;
  const known = new Set(files);
  const pathOf = (address: string) =>
    address.startsWith(scope.registration.scope)
      ? (address.slice(scope.registration.scope.length).split(/[?#]/)[0] ?? "")
      : "";
  const addressOf = (path: string) => new URL(path, scope.registration.scope).href;

  async function keepAll(): Promise<void> {
    const cache = await caches.open(name);
    const page = async (path: string) => {
      const answer = await fetch(addressOf(`${path}.html`), {cache: "reload"});
      if (!answer.ok) throw new Error(`missing page: ${path}`);
      // One that came by a redirection may not be shown as a page: a copy of it may.
      await cache.put(
        addressOf(path),
        new Response(await answer.blob(), {headers: {"content-type": "text/html; charset=utf-8"}})
      );
    };
    await Promise.all([cache.addAll(files.map(addressOf)), ...pages.map(page)]);
  }

  async function forgetOthers(): Promise<void> {
    const old = (await caches.keys()).filter((key) => key.startsWith(PREFIX) && key !== name);
    await Promise.all(old.map((key) => caches.delete(key)));
    await scope.clients.claim();
  }

  async function answerPage(request: Request, path: string): Promise<Response> {
    try {
      return await fetch(request);
    } catch (error) {
      const kept = await caches.match(addressOf(path));
      if (!kept) throw error;
      return kept;
    }
  }

  async function answerFile(request: Request): Promise<Response> {
    const kept = await caches.match(request, {ignoreSearch: true});
    if (kept) return kept;
    const answer = await fetch(request);
    if (answer.ok) await (await caches.open(name)).put(request, answer.clone());
    return answer;
  }

  scope.addEventListener("install", (event) => event.waitUntil(keepAll().then(() => scope.skipWaiting())));
  scope.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));
  scope.addEventListener("fetch", (event) => {
    const {request} = event;
    const path = pathOf(request.url);
    const page = path.replace(/\.html$/, "");
    if (request.method !== "GET") return;
    if (request.mode === "navigate" && pages.includes(page)) event.respondWith(answerPage(request, page));
    else if (known.has(path) || FONT.test(path)) event.respondWith(answerFile(request));
  });
}
