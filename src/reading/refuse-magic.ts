import type {Printing} from "./printed.js";
import {refuseKind} from "./refuse-kind.js";

const UNPACK = {
  zh: "请先解压，再选择其中的决算文件（PDF、Word、Excel、网页或文本）。",
  en: "Unpack it first, then choose the accounts among its files (PDF, Word, Excel, web page or text)."
};
const RECOGNISE = {
  zh: "图片里的数字不能核对。请找文字版的决算公开文件（PDF、Word、Excel、网页），或先识别文字（OCR）再试。",
  en: "Numbers in a picture cannot be checked. Look for the accounts as text (PDF, Word, Excel, web page), or have the text recognised (OCR) first."
};
const TO_PDF = {
  zh: "请用能打开它的软件输出为 PDF 后再试。",
  en: "Open it in the program it is made for, print it to PDF, then try again."
};

/** The first bytes of formats that are not read. */
const KINDS = [
  {magic: "\x89PNG", zh: "图片（PNG）", en: "a picture (PNG)", todo: RECOGNISE},
  {magic: "\xff\xd8\xff", zh: "图片（JPEG）", en: "a picture (JPEG)", todo: RECOGNISE},
  {magic: "GIF8", zh: "图片（GIF）", en: "a picture (GIF)", todo: RECOGNISE},
  {magic: "II*\0", zh: "图片（TIFF）", en: "a picture (TIFF)", todo: RECOGNISE},
  {magic: "MM\0*", zh: "图片（TIFF）", en: "a picture (TIFF)", todo: RECOGNISE},
  {magic: "BM", zh: "图片（BMP）", en: "a picture (BMP)", todo: RECOGNISE, holdsZeros: true},
  {magic: "RIFF", zh: "图片、声音或视频文件", en: "a picture, sound or video", todo: RECOGNISE, holdsZeros: true},
  {magic: "Rar!", zh: "RAR 压缩文件", en: "a RAR archive", todo: UNPACK},
  {magic: "7z\xbc\xaf", zh: "7z 压缩文件", en: "a 7z archive", todo: UNPACK},
  {magic: "\x1f\x8b", zh: "gzip 压缩文件", en: "a gzip archive", todo: UNPACK},
  {magic: "BZh", zh: "bzip2 压缩文件", en: "a bzip2 archive", todo: UNPACK, holdsZeros: true},
  {magic: "\xfd7zXZ", zh: "xz 压缩文件", en: "an xz archive", todo: UNPACK},
  {magic: "{\\rtf", zh: "RTF 文件（有的扩展名为 .doc）", en: "an RTF file, whatever its name ends in", todo: undefined},
  {magic: "%!PS", zh: "PostScript 文件", en: "a PostScript file", todo: TO_PDF},
  {magic: "CAJ", zh: "CAJ 文件", en: "a CAJ file", todo: TO_PDF, holdsZeros: true}
] as const;

/** Refuses a file whose first bytes tell a format that is not read; null for any other. Letters alone do not tell: no text holds noughts. */
export function refuseMagic(bytes: Uint8Array): Extract<Printing, {ok: false}> | null {
  const kind = KINDS.find(
    (k) =>
      [...k.magic].every((c, i) => bytes[i] === c.charCodeAt(0)) &&
      (!("holdsZeros" in k) || bytes.subarray(0, 1024).includes(0))
  );
  return kind ? refuseKind(kind.zh, kind.en, kind.todo) : null;
}
