import type {Refusal} from "../reading/index.js";
import type {Opened} from "./opened.js";
import type {Answered, Asked} from "./worker/messages.js";

export interface ReaderOptions {
  /** Address of the worker's script, which is a module. */
  readonly worker: URL;
  /** Folder of the CMaps, with a closing slash. */
  readonly cMapUrl: string;
  readonly lang: "zh" | "en";
  /** How long a worker may say nothing, in milliseconds. */
  readonly patience?: number;
}

export interface FileOptions {
  readonly onPage?: (page: number, pages: number) => void;
  readonly signal?: AbortSignal;
}

type Question = Extract<Asked, {kind: "read" | "package"}>;
type Told = Pick<Refusal, "zh" | "en">;

export type FileReading = {readonly ok: true; readonly opened: Opened} | {readonly ok: false; readonly refusal: Told};

export interface DocumentReader {
  /** Starts the worker, so that its script is there before the first file. */
  start(): void;
  /** Starts it anew where nothing is being read: one that was there before its service worker asks the network. */
  renew(): void;
  /** Never rejects: what goes wrong is a refusal. */
  read(file: File, options?: FileOptions): Promise<FileReading>;
  /** Opens published data from its folder. */
  readPackage(folder: URL): Promise<FileReading>;
}

/** A page of text takes a few milliseconds, and the checks of a document less than a second. */
const PATIENCE = 30_000;
/** After being told to stop, before it is ended. */
const STOPPING = 400;

const SILENT = {
  zh: "读得太久没有动静，已经停下。文件可能损坏，或者大得异常；可以另存为别的格式再试。",
  en: "Reading made no progress for too long and was stopped. The file may be damaged, or unusually large; try the same document in another format."
};
const CANCELLED = {zh: "已取消，没有读完。", en: "Cancelled before it was read."};
const BROKEN = {
  zh: "读文件的程序没能启动或者中途停下（可能是内存不够，也可能没有载入完）。请刷新本页再试。",
  en: "The program that reads files did not start, or stopped (perhaps for lack of memory, or because it was not fully loaded). Reload the page and try again."
};
const UNREADABLE = {
  zh: "浏览器读不到这个文件：它可能已被移动、改名，或者不许读取。",
  en: "The browser cannot read this file: it may have been moved or renamed, or access is denied."
};

/**
 * Reads files in a worker, which is started with the first. One that says nothing for too long, or does not stop when it is
 * told to, is ended, and the next file gets another.
 */
export function documentReader({worker: script, cMapUrl, lang, patience = PATIENCE}: ReaderOptions): DocumentReader {
  let worker: Worker | undefined;
  let last = 0;
  let reading = 0;
  const started = () => {
    worker ??= new Worker(script, {type: "module"});
    return worker;
  };
  const end = (broken: Worker) => {
    broken.terminate();
    if (worker === broken) worker = undefined;
  };

  const asked = (question: (id: number) => Question, options: FileOptions) => {
    last += 1;
    reading += 1;
    return ask(started(), question(last), {...options, patience, end}).finally(() => {
      reading -= 1;
    });
  };

  return {
    start: started,
    renew() {
      if (reading > 0 || !worker) return;
      end(worker);
      started();
    },
    async read(file, options = {}) {
      const bytes = await file.arrayBuffer().catch(() => null);
      if (!bytes) return {ok: false, refusal: UNREADABLE};
      if (options.signal?.aborted) return {ok: false, refusal: CANCELLED};
      return asked((id) => ({kind: "read", id, file: file.name, bytes, lang, cMapUrl}), options);
    },
    readPackage: (folder) => asked((id) => ({kind: "package", id, folder: folder.href, lang}), {})
  };
}

interface AskOptions extends FileOptions {
  readonly patience: number;
  readonly end: (worker: Worker) => void;
}

function ask(worker: Worker, asked: Question, options: AskOptions): Promise<FileReading> {
  const {onPage, signal, patience, end} = options;
  return new Promise((resolve) => {
    const listening = new AbortController();
    const once = {signal: listening.signal};
    let timer = setTimeout(() => giveUp(SILENT), patience);
    const wait = (refusal: Told, time: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => giveUp(refusal), time);
    };
    const finish = (reading: FileReading) => {
      clearTimeout(timer);
      listening.abort();
      resolve(reading);
    };
    const giveUp = (refusal: Told) => {
      end(worker);
      finish({ok: false, refusal});
    };
    const hear = ({data}: MessageEvent<Answered>) => {
      if (data.id !== asked.id) return;
      if (data.kind === "opened") return finish({ok: true, opened: data.opened});
      if (data.kind === "refused") return finish({ok: false, refusal: signal?.aborted ? CANCELLED : data.refusal});
      if (!signal?.aborted) wait(SILENT, patience);
      onPage?.(data.page, data.pages);
    };
    const stop = () => {
      worker.postMessage({kind: "cancel", id: asked.id} satisfies Asked);
      wait(CANCELLED, STOPPING);
    };
    worker.addEventListener("message", hear, once);
    worker.addEventListener("error", () => giveUp(BROKEN), once);
    signal?.addEventListener("abort", stop, once);
    worker.postMessage(asked, asked.kind === "read" ? [asked.bytes] : []);
  });
}
