import type {Lang, Level} from "../checks/index.js";
import type {Total} from "./telling/telling.js";

/** The words told of many documents, beside those of each one's report. */
export interface ManyWords {
  readonly contradiction: string;
  readonly notRead: string;
  progress(counts: {documents: number; total: number; pages: number}): string;
  counted(counts: Readonly<Record<Level, number>>): string;
  written(folder: string): string;
  total(total: Total): string;
  /** `kept`: whether what was done is kept for the next run. */
  stopped(done: number, total: number, kept: boolean): string;
}

const zh: ManyWords = {
  contradiction: "矛盾：",
  progress: ({documents, total, pages}) => `${documents}/${total} 份${pages ? `，${pages} 页` : ""}`,
  counted: ({contradiction, doubt, note}) => `矛盾 ${contradiction}，疑问 ${doubt}，说明 ${note}。`,
  notRead: "没有读",
  written: (folder) => `已写入 ${folder}。`,
  total: ({documents, refused, contradicting, contradictions}) =>
    `共 ${documents} 份：读了 ${documents - refused} 份，读不了 ${refused} 份；有矛盾的 ${contradicting} 份，矛盾 ${contradictions} 条。`,
  stopped: (done, total, kept) =>
    `已停下：完成 ${done}/${total} 份。${kept ? "再运行同一条命令会接着做。" : "用 --out 文件夹 运行，才能接着做。"}`
};

const en: ManyWords = {
  contradiction: "contradiction: ",
  progress: ({documents, total, pages}) => `${documents}/${total} documents${pages ? `, ${pages} pages` : ""}`,
  counted: ({contradiction, doubt, note}) => `Contradictions ${contradiction}, doubts ${doubt}, notes ${note}.`,
  notRead: "not read",
  written: (folder) => `Written to ${folder}.`,
  total: ({documents, refused, contradicting, contradictions}) =>
    `${documents} documents: ${documents - refused} read, ${refused} not; ${contradicting} with contradictions, ${contradictions} in all.`,
  stopped: (done, total, kept) =>
    `Stopped: ${done} of ${total} documents done. ${kept ? "The same command goes on from here." : "With --out DIR a run can be gone on with."}`
};

export const manyWords: Readonly<Record<Lang, ManyWords>> = {zh, en};
