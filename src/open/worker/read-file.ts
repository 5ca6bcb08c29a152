import {readDocument} from "../../reading/index.js";
import type {Answered, Asked} from "./messages.js";
import {toOpened} from "./to-opened.js";

type Read = Extract<Asked, {kind: "read"}>;

/** Reads, checks and tells one file. Never rejects: what goes wrong is told as a refusal, in both languages. */
export async function readFile(
  {id, file, bytes, lang, cMapUrl}: Read,
  {signal, tell}: {readonly signal: AbortSignal; readonly tell: (answer: Answered) => void}
): Promise<Answered> {
  const onPage = (page: number, pages: number) => tell({kind: "page", id, page, pages});
  const size = bytes.byteLength;
  try {
    const sha256 = await sha256Of(bytes);
    const reading = await readDocument(new Uint8Array(bytes), {file, sha256, onPage, signal, cMapUrl});
    if (!reading.ok) return {kind: "refused", id, refusal: reading.refusal};
    return {kind: "opened", id, opened: toOpened({...reading, size}, lang)};
  } catch (error) {
    // A mistake of ours: the page stays whole, and whoever looks into the console sees where.
    console.error(error);
    return {kind: "refused", id, refusal: FAILED};
  }
}

const FAILED = {
  zh: "读这份文件时程序出了错，没有结果。可以另存为别的格式（PDF、Word、Excel、网页、纯文本）再试；文件仍在您的电脑里，没有改动。",
  en: "The program failed on this file, and there is no result. Try the same document in another format (PDF, Word, Excel, web page, plain text); the file is still on your machine, unchanged."
};

/** Empty outside https and localhost, where browsers have no digests: it is only said in downloads. */
async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  if (!globalThis.crypto?.subtle) return "";
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
