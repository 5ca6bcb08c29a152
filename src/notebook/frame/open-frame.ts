import type {FromFrame, Opening, ToFrame} from "../message.js";
import {cutOff} from "./cut-off.js";
import {notebookView} from "./notebook-view.js";

/**
 * What runs in the frame. It waits for the page's first word, which brings the data and a port, and hears nobody else: code
 * of a cell may send messages to this window too.
 */
export function openFrame(): void {
  cutOff();
  addEventListener("message", function open({source, data, ports: [port]}: MessageEvent<Opening>) {
    if (source !== parent || data?.type !== "open" || !port) return;
    removeEventListener("message", open);
    start(data, port);
  });
}

function start({lang, data}: Opening, port: MessagePort): void {
  const tell = (message: FromFrame) => port.postMessage(message);
  document.documentElement.lang = lang === "zh" ? "zh-CN" : "en";
  const view = notebookView(data, {lang, onKeep: (cells) => tell({type: "kept", cells})});
  document.body.append(view.element);
  port.onmessage = ({data: message}: MessageEvent<ToFrame>) => {
    if (message.type === "show") view.show(message.cells, {run: message.run});
    if (message.type === "run") view.runAll();
    if (message.type === "add") view.add();
    if (message.type === "take") tell({type: "taken", id: message.id, cells: view.sources()});
    if (message.type === "ping") tell({type: "pong"});
    if (message.type === "theme") setTheme(message.theme);
  };
  new ResizeObserver(() =>
    tell({type: "height", height: Math.ceil(view.element.getBoundingClientRect().bottom)})
  ).observe(view.element);
}

function setTheme(theme: string): void {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}
