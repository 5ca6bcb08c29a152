import type {Printing} from "./printed.js";
import type {Refusal} from "./refusal.js";

const REFUSALS = {
  empty: {
    zh: "文件里没有可读的文字。请确认文件下载完整、内容已经保存后再试。",
    en: "There is no text in the file. Check that it was downloaded and saved completely, then try again."
  },
  scanned: {
    zh: "文件里只有图片，没有文字。请用 WPS、Word 或扫描软件识别文字（OCR）后另存，再试。",
    en: "The file holds pictures only and no text. Have its text recognised (OCR), save it, then try again."
  },
  encrypted: {
    zh: "文件有密码保护，读不了。请用密码打开，取消密码后另存，再试。",
    en: "The file is protected by a password. Open it with the password, save it without one, then try again."
  },
  damaged: {
    zh: "文件已损坏或不完整。请重新下载；若能用 Word、Excel 或 WPS 打开，请另存一份后再试。",
    en: "The file is damaged or incomplete. Download it again; if Word, Excel or WPS can open it, save a copy there, then try again."
  },
  "too-large": {
    zh: "文件太大，不像一份部门决算。请只提供决算公开文本本身（可去掉图片）后再试。",
    en: "The file is larger than any department's accounts. Give the text of the accounts alone, without pictures, then try again."
  },
  "too-many": {
    zh: "文件里的表格、行或嵌套多得不像一份部门决算，没有读。请只保留决算公开的表和说明后再试。",
    en: "The file has more tables, rows or nesting than any department's accounts. Keep the tables and the text of the accounts alone, then try again."
  }
} as const;

/** Why a file of any format but text is not read, where several formats say the same. */
export function refuse(reason: keyof typeof REFUSALS): Extract<Printing, {ok: false}> {
  const refusal: Refusal = {reason, ...REFUSALS[reason]};
  return {ok: false, refusal};
}
