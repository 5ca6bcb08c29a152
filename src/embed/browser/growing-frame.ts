import {frameSandbox} from "../../components/index.js";
import {heightIn} from "./height-in.js";

/** Until the frame says its own. */
const HEIGHT = 480;
const ASKED = ["theme", "unit", "lang"];

export interface GrowingFrame {
  readonly frame: HTMLIFrameElement;
  /** Begins to take the height that the frame says; once however often it is called. */
  readonly listen: () => void;
  readonly stop: () => void;
}

/** The page that `src` names in a frame that takes its height, and takes it from no one else. Null for no address of the web. */
export function growingFrame(element: HTMLElement): GrowingFrame | null {
  const address = toAddress(element);
  if (!address) return null;
  const frame = Object.assign(document.createElement("iframe"), {
    src: address.href,
    title: element.title || "juesuan",
    loading: "lazy",
    allow: "clipboard-write; fullscreen"
  });
  frame.setAttribute("sandbox", frameSandbox);
  frame.style.cssText = `border:0;width:100%;height:${HEIGHT}px`;
  const hear = ({source, origin, data}: MessageEvent) => {
    const height = heightIn(data);
    if (!height || !source || source !== frame.contentWindow) return;
    if (origin === "null" || origin === address.origin) frame.style.height = `${height}px`;
  };
  return {
    frame,
    listen: () => addEventListener("message", hear),
    stop: () => removeEventListener("message", hear)
  };
}

/** By a link: unlike a `URL`, it takes any text without throwing. */
function toAddress(element: HTMLElement): HTMLAnchorElement | null {
  const address = Object.assign(document.createElement("a"), {href: element.getAttribute("src") ?? ""});
  if (!element.hasAttribute("src") || !/^https?:$/.test(address.protocol)) return null;
  const view = new URLSearchParams(address.search);
  for (const name of ASKED) {
    const value = element.getAttribute(name);
    if (value) view.set(name, value);
  }
  address.search = String(view);
  return address;
}
