import type {Refusal} from "../refusal.js";

export const EMPTY: Refusal = {
  reason: "empty",
  zh: "文件是空的，没有可读的内容。请确认下载完整后再试。",
  en: "The file is empty. Check that it was downloaded completely, then try again."
};

export const TOO_LARGE: Refusal = {
  reason: "too-large",
  zh: "PDF 超过 64 MB，不像一份部门决算。请只提供决算公开文本本身。",
  en: "The PDF is larger than 64 MB, which no department's accounts are. Give the accounts alone."
};

export const TOO_MANY_PAGES: Refusal = {
  reason: "too-many",
  zh: "PDF 超过 500 页，不像一个部门的决算。请拆成每个部门一个文件后再试。",
  en: "The PDF has more than 500 pages, which no single department's accounts have. Split it into one file for each department."
};

export const ENCRYPTED: Refusal = {
  reason: "encrypted",
  zh: "PDF 设有打开密码，无法读取。请先用密码打开并另存为没有密码的 PDF。",
  en: "The PDF asks for a password and cannot be read. Open it with the password and save it without one."
};

export const DAMAGED: Refusal = {
  reason: "damaged",
  zh: "PDF 已损坏或下载不完整，无法打开。请重新下载；若仍打不开，请向发布单位索取完整文件。",
  en: "The PDF is damaged or incomplete and cannot be opened. Download it again; if that fails, ask the publisher for a whole file."
};

export const BROKEN: Refusal = {
  reason: "damaged",
  zh: "PDF 的部分内容在传输或保存中损坏（校验不符），读出来的数字可能是错的，因此不读。请从发布页面重新下载。",
  en: "Part of the PDF was damaged in transfer or storage (its checksums do not agree): figures read from it could be wrong, so none are. Download it again from where it is published."
};

export const TOO_MUCH: Refusal = {
  reason: "too-many",
  zh: "PDF 的内容解压后超过 256 MB，不像一份部门决算，已停止读取。请从原文件重新导出 PDF 后再试。",
  en: "The PDF unpacks to more than 256 MB, which no department's accounts do; reading was stopped. Export the PDF again from its source."
};

export const SCANNED: Refusal = {
  reason: "scanned",
  zh: "PDF 的页面是图片（扫描件），没有可读的文字。请找文字版的决算公开文件，或先做文字识别（OCR），再读识别后的文件并核对数字。",
  en: "The pages of the PDF are pictures (a scan) without text. Look for a version with text, or run text recognition (OCR) first, read its result and check the figures."
};

export const UNKNOWN_CHARACTERS: Refusal = {
  reason: "encoding",
  zh: "PDF 的字体没有说明文字的编码，看得见却读不出来。请找其他格式的决算公开文件，或先做文字识别（OCR），再读识别后的文件并核对数字。",
  en: "The fonts of the PDF do not tell which characters they draw: its text can be seen but not read. Look for the accounts in another format, or run text recognition (OCR) first, read its result and check the figures."
};

export const CANCELLED: Refusal = {
  reason: "cancelled",
  zh: "已取消读取。需要时请重新打开这个文件。",
  en: "Reading was cancelled. Open the file again when you want it read."
};

/** A page with more than any accounts print. */
export function tooMuch(page: number): Refusal {
  return {
    reason: "too-many",
    zh: `PDF 第 ${page} 页的文字或线条多得不像一份部门决算，已停止读取。请从原文件重新导出 PDF 后再试。`,
    en: `Page ${page} of the PDF holds far more text or lines than accounts do; reading was stopped. Export the PDF again from its source.`
  };
}
