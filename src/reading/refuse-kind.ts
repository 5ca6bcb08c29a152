import type {Printing} from "./printed.js";

/** Refuses a file whose format is known but not read: what it is, and what to do with it. Both sentences end in a full stop. */
export function refuseKind(
  zh: string,
  en: string,
  todo: {readonly zh: string; readonly en: string} = SAVE
): Extract<Printing, {ok: false}> {
  return {
    ok: false,
    refusal: {
      reason: "unknown-format",
      zh: `这是${zh}，不能直接读取。${todo.zh}`,
      en: `This is ${en}, which is not read. ${todo.en}`
    }
  };
}

const SAVE = {
  zh: "请用 Word 或 WPS 打开，另存为 .docx，或输出为 PDF 后再试。",
  en: "Open it in Word or WPS, save it as .docx or print it to PDF, then try again."
};
