import type {Refusal} from "./refusal.js";
import {refuseMagic} from "./refuse-magic.js";

/** The largest text read, in bytes: 4 MiB, some sixty times the text of an ordinary department's accounts. */
export const MAX_BYTES = 4 * 1024 * 1024;

export type Decoded =
  | {readonly ok: true; readonly text: string; readonly encoding: string; readonly replaced: number}
  | {readonly ok: false; readonly refusal: Refusal};

export interface DecodeOptions {
  /** Bytes; a web page may be larger than a text. */
  readonly most?: number;
  /** The encoding that the text itself names; asked where it is not UTF-8. */
  readonly declared?: string;
}

/**
 * The text of a file: UTF-8, UTF-16 with its mark, or GB18030 (GBK, GB2312), without the byte order mark. A few broken
 * bytes in UTF-8, such as a character cut off at the end, become U+FFFD and are counted in `replaced`. What is no text is
 * refused with a sentence that says what to do.
 */
export function decodeText(bytes: Uint8Array, {most = MAX_BYTES, declared = ""}: DecodeOptions = {}): Decoded {
  if (bytes.length === 0) return refuse(EMPTY);
  if (bytes.length > most) return refuse(tooLarge(most));
  const kind = refuseMagic(bytes);
  if (kind) return kind;
  if (PDF.every((byte, i) => bytes[i] === byte)) return refuse(BINARY);
  const utf16 = UTF16.find(({mark}) => mark.every((byte, i) => bytes[i] === byte));
  if (!utf16 && bytes.includes(0)) return refuse(BINARY);
  const decoded = utf16 ? decodeAs(utf16.label, bytes) : decodeUnmarked(bytes, declared);
  if (!decoded) return refuse(ENCODING);
  if (decoded.text.trim() === "") return refuse(EMPTY);
  if (controlsOf(decoded.text) * MAX_CONTROL_SHARE > decoded.text.length) return refuse(BINARY);
  return {ok: true, ...decoded};
}

/** One control character in this many is still a text with page marks; more is data. */
const MAX_CONTROL_SHARE = 100;
/** One broken byte in this many characters is still UTF-8; GBK read as UTF-8 breaks nearly everywhere. */
const MAX_REPLACED_SHARE = 200;
/** Control characters but tabs, line ends and page marks. */
const CONTROLS = /[^\P{Cc}\t\n\v\f\r]/gu;
const REPLACED = /\ufffd/g;

/** Its first lines are text. */
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const UTF16 = [
  {mark: [0xff, 0xfe], label: "utf-16le"},
  {mark: [0xfe, 0xff], label: "utf-16be"}
];

const EMPTY: Refusal = {
  reason: "empty",
  zh: "文件是空的，没有可读的文字。请确认下载完整后再试。",
  en: "The file is empty: there is no text in it. Check that it was downloaded completely, then try again."
};
const BINARY: Refusal = {
  reason: "binary",
  zh: "文件不是文本（含有二进制数据）。请提供决算公开的文本文件（.txt），表格各列以制表符分隔。",
  en: "The file is not text: it holds binary data. Give the accounts as a text file (.txt) whose table columns are parted by tabs."
};
const ENCODING: Refusal = {
  reason: "encoding",
  zh: "无法识别文件的文字编码。请另存为 UTF-8 或 GBK 编码的文本后再试。",
  en: "The file's character encoding is not known. Save it as UTF-8 or GBK text, then try again."
};

function tooLarge(most: number): Refusal {
  const limit = `${most / 1024 / 1024} MB`;
  return {
    reason: "too-large",
    zh: `文件超过 ${limit}，不像一份部门决算。请只提供决算公开文本本身。`,
    en: `The file is larger than ${limit}, which no department's accounts are as text. Give the text of the accounts alone.`
  };
}

function refuse(refusal: Refusal): Decoded {
  return {ok: false, refusal};
}

interface Text {
  readonly text: string;
  readonly encoding: string;
  readonly replaced: number;
}

function decodeUnmarked(bytes: Uint8Array, declared: string): Text | null {
  const encodings = ["utf-8", ...OTHERS.filter((name) => name === declared.toLowerCase()), "gb18030"];
  for (const encoding of encodings) {
    const text = decodeAs(encoding, bytes);
    if (text.replaced * MAX_REPLACED_SHARE <= text.text.length) return text;
  }
  return null;
}

/** Encodings of Chinese that are read where the text itself names them. */
const OTHERS = ["big5", "big5-hkscs"];

function decodeAs(encoding: string, bytes: Uint8Array): Text {
  const text = new TextDecoder(encoding).decode(bytes);
  return {text, encoding, replaced: text.match(REPLACED)?.length ?? 0};
}

function controlsOf(text: string): number {
  return text.match(CONTROLS)?.length ?? 0;
}
