import {expect, test} from "vitest";
import {type Line, readPrinted} from "../../src/reading/index.js";

const TEXTS = [
  "某局2024年度部门决算",
  "收入决算表",
  "单位：万元",
  "项目\t本年收入合计\t财政拨款收入",
  "合计\t1.00\t1.00",
  ""
];

test("readPrinted(printed) lists a page that is a picture among what was not read, at its place", () => {
  const lines: readonly Line[] = TEXTS.map((text, i) => ({number: i + 1, text, page: i < 5 ? 1 : 2}));
  const pages = [1, 2].map((page) => ({page, width: 595, height: 842}));
  const identity = {file: "made.pdf", sha256: ""};
  const reading = readPrinted({format: "pdf", lines, pages, unreadPages: [2]}, identity);
  const unread = reading.ok ? reading.accounts.unread : [];
  expect(unread).toContainEqual({table: "", section: "", line: 6, text: "第 2 页", reason: "scanned-page"});
  const whole = readPrinted({format: "pdf", lines, pages}, identity);
  expect(whole.ok && whole.accounts.unread.some(({reason}) => reason === "scanned-page")).toBe(false);
});
