import type {Refusal} from "./refusal.js";

/** The largest file read, in bytes: 4 MiB, some sixty times the text of an ordinary department's accounts. */
export const MAX_BYTES = 4 * 1024 * 1024;

export type Decoded =
  | {readonly ok: true; readonly text: string; readonly encoding: string; readonly replaced: number}
  | {readonly ok: false; readonly refusal: Refusal};

/**
 * The text of a file: UTF-8, UTF-16 with its mark, or GB18030 (GBK, GB2312), without the byte order mark. A few broken
 * bytes in UTF-8, such as a character cut off at the end, become U+FFFD and are counted in `replaced`. What is no text is
 * refused with a sentence that says what to do.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refuse(EMPTY);
  if (bytes.length > MAX_BYTES) return refuse(TOO_LARGE);
  const kind = KINDS.find(({magic}) => magic.every((byte, i) => bytes[i] === byte));
  if (kind) return refuse(kind.refusal);
  const utf16 = UTF16.find(({mark}) => mark.every((byte, i) => bytes[i] === byte));
  if (!utf16 && bytes.includes(0)) return refuse(BINARY);
  const decoded = utf16 ? decodeAs(utf16.label, bytes) : decodeUnmarked(bytes);
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

const UTF16 = [
  {mark: [0xff, 0xfe], label: "utf-16le"},
  {mark: [0xfe, 0xff], label: "utf-16be"}
];

const EMPTY: Refusal = {
  reason: "empty",
  zh: "文件是空的，没有可读的文字。请确认下载完整后再试。",
  en: "The file is empty: there is no text in it. Check that it was downloaded completely, then try again."
};
const TOO_LARGE: Refusal = {
  reason: "too-large",
  zh: `文件超过 ${MAX_BYTES / 1024 / 1024} MB，不像一份部门决算的文本。请只提供决算公开文本本身。`,
  en: `The file is larger than ${MAX_BYTES / 1024 / 1024} MB, which no department's accounts are as text. Give the text of the accounts alone.`
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

const KINDS: readonly {readonly magic: readonly number[]; readonly refusal: Refusal}[] = [
  kind([0x25, 0x50, 0x44, 0x46], "PDF 文件", "a PDF file"),
  kind(
    [0x50, 0x4b, 0x03, 0x04],
    "压缩包或新版 Office 文件（.zip、.docx、.xlsx）",
    "a zip or Office file (.zip, .docx, .xlsx)"
  ),
  kind([0xd0, 0xcf, 0x11, 0xe0], "旧版 Office 文件（.doc、.xls）", "an old Office file (.doc, .xls)"),
  kind([0x1f, 0x8b], "gzip 压缩文件", "a gzip archive"),
  kind([0x52, 0x61, 0x72, 0x21], "RAR 压缩文件", "a RAR archive"),
  kind([0x37, 0x7a, 0xbc, 0xaf], "7z 压缩文件", "a 7z archive"),
  kind([0x89, 0x50, 0x4e, 0x47], "图片（PNG）", "a picture (PNG)"),
  kind([0xff, 0xd8, 0xff], "图片（JPEG）", "a picture (JPEG)")
];

function kind(magic: readonly number[], zh: string, en: string): {magic: readonly number[]; refusal: Refusal} {
  return {
    magic,
    refusal: {
      reason: "binary",
      zh: `这是${zh}，不是文本。请把决算公开的内容另存为文本文件（.txt，表格各列以制表符分隔）后再试。`,
      en: `This is ${en}, not text. Save the accounts as a text file (.txt, table columns parted by tabs), then try again.`
    }
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

function decodeUnmarked(bytes: Uint8Array): Text | null {
  const utf8 = decodeAs("utf-8", bytes);
  if (utf8.replaced * MAX_REPLACED_SHARE <= utf8.text.length) return utf8;
  const gbk = decodeAs("gb18030", bytes);
  return gbk.replaced * MAX_REPLACED_SHARE <= gbk.text.length ? gbk : null;
}

function decodeAs(encoding: string, bytes: Uint8Array): Text {
  const text = new TextDecoder(encoding).decode(bytes);
  return {text, encoding, replaced: text.match(REPLACED)?.length ?? 0};
}

function controlsOf(text: string): number {
  return text.match(CONTROLS)?.length ?? 0;
}
