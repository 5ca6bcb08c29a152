import {JSDOM} from "jsdom";

const NAMES = [
  "Node",
  "Element",
  "HTMLElement",
  "DocumentFragment",
  "NodeFilter",
  "NodeList",
  "HTMLCollection",
  "SVGElement",
  "Text",
  "Comment"
] as const;

/** Gives Node the `document` that components draw in. They have one definition, for pages and for what leaves the site. */
export function standInDocument(): void {
  if (typeof document !== "undefined") return;
  const {window} = new JSDOM("<!doctype html><title>juesuan</title>");
  Object.assign(globalThis, {document: window.document});
  for (const name of NAMES) Object.assign(globalThis, {[name]: Reflect.get(window, name)});
}
