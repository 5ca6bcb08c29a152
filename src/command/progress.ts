import type {Lang} from "../checks/index.js";
import {manyWords} from "./many-words.js";
import type {Output} from "./output.js";

export interface Progress {
  page(): void;
  document(): void;
  /** Writes elsewhere on the terminal without the bar in between. */
  aside(write: () => void): void;
  end(): void;
}

const WIDTH = 24;
const EVERY_MS = 200;

/** A bar of how many documents are done, with pages and time; nothing at all where `output` is no terminal. */
export function showProgress(output: Output, total: number, lang: Lang): Progress {
  if (!output.isTTY) return {page() {}, document() {}, aside: (write) => write(), end() {}};
  const started = performance.now();
  let [documents, pages] = [0, 0];
  const clear = () => output.write("\r\u001b[K");
  const draw = () => output.write(`\r\u001b[K${formatBar({documents, pages, total, started, lang})}`);
  const timer = setInterval(draw, EVERY_MS);
  draw();
  return {
    page() {
      pages += 1;
    },
    document() {
      documents += 1;
    },
    aside(write) {
      clear();
      write();
      draw();
    },
    end() {
      clearInterval(timer);
      clear();
    }
  };
}

interface State {
  readonly documents: number;
  readonly pages: number;
  readonly total: number;
  readonly started: number;
  readonly lang: Lang;
}

function formatBar({documents, pages, total, started, lang}: State): string {
  const full = Math.floor((documents / total) * WIDTH);
  const seconds = Math.floor((performance.now() - started) / 1000);
  const elapsed = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return `[${"█".repeat(full)}${"·".repeat(WIDTH - full)}] ${manyWords[lang].progress({documents, total, pages})} ${elapsed}`;
}
