import type {FromFrame, Lang, NotebookData, Opening, ToFrame} from "./message.js";
import {isCells} from "./share-link.js";

const HIGHEST = 200_000;
const PING = 2000;
/** Loops are ended after five seconds, so that a frame that is well answers by then. */
const PATIENCE = 4;

export interface LiveFrame {
  readonly element: HTMLIFrameElement;
  send(message: ToFrame): void;
  /** The sources as they are now. Never resolves where the frame does not answer. */
  take(): Promise<readonly string[]>;
  /** Removes the frame, whatever it is doing. */
  stop(): void;
}

export interface FrameEvents {
  /** What can be shown again if this run never ends. */
  onKept(cells: readonly string[]): void;
  /** It does not answer any more. */
  onSilent(): void;
  /** It answers again, by itself. */
  onBack(): void;
}

/**
 * The frame that runs code, in the page once `element` is. It has no origin, no storage, no network; of what it says, which
 * its code could forge, only plain texts and a height are taken, and it is believed in nothing else.
 */
export function liveFrame(
  srcdoc: string,
  {
    title,
    lang,
    data,
    onKept,
    onSilent,
    onBack
  }: {readonly title: string; readonly lang: Lang; readonly data: NotebookData} & FrameEvents
): LiveFrame {
  const element = document.createElement("iframe");
  element.setAttribute("sandbox", "allow-scripts");
  Object.assign(element, {title, srcdoc, className: "notebook-live", referrerPolicy: "no-referrer"});
  const {port1: port, port2} = new MessageChannel();
  const waiting = new Map<number, (cells: readonly string[]) => void>();
  let asked = 0;
  let unanswered = 0;
  // A slow machine may take its time to begin.
  let hasBegun = false;
  const send = (message: ToFrame) => port.postMessage(message);
  // Only the first document gets the port: a second load is one that the code led the frame to.
  element.addEventListener(
    "load",
    () => element.contentWindow?.postMessage({type: "open", lang, data} satisfies Opening, "*", [port2]),
    {once: true}
  );
  port.onmessage = ({data: message}: MessageEvent<FromFrame>) => hear(Object(message));
  const timer = setInterval(watch, PING);
  return {
    element,
    send,
    take: () =>
      new Promise((done) => {
        asked += 1;
        waiting.set(asked, done);
        send({type: "take", id: asked});
      }),
    stop() {
      clearInterval(timer);
      port.close();
      element.remove();
    }
  };

  function hear(message: FromFrame): void {
    hasBegun = true;
    if (message.type === "pong") {
      if (unanswered > PATIENCE) onBack();
      unanswered = 0;
    }
    if (message.type === "height") element.style.height = `${Math.min(HIGHEST, Math.max(0, Number(message.height)))}px`;
    if (message.type === "kept" && isCells(message.cells)) onKept(message.cells);
    if (message.type === "taken" && isCells(message.cells)) {
      waiting.get(message.id)?.(message.cells);
      waiting.delete(message.id);
    }
  }

  /** Counted in questions, not in time: a computer that slept has asked none. */
  function watch(): void {
    if (!hasBegun) return;
    if (unanswered === PATIENCE) onSilent();
    unanswered += 1;
    send({type: "ping"});
  }
}
