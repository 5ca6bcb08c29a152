import {expect, test} from "vitest";
import {viewOf} from "../../../src/accounts/index.js";
import {about, headline, inDigits, inRow, listed, stated, toTelling} from "../../../src/checks/words/index.js";
import {type ClaimSpec, viewOfClaims} from "../narrative/accounts-of-claims.js";
import {smallOffice} from "../tables/small-office.js";

const CLAIMS: readonly ClaimSpec[] = [
  ["5.2", "general", "amount", "300.00万元", {label: "一般公共预算财政拨款支出"}],
  ["5.2", "general:208", "amount", "100.00万元", {label: "社会保障和就业支出"}],
  ["5.2", "general:208", "share", "33.3%", {label: "社会保障和就业支出", of: "general"}],
  ["9.1", "sangong", "change", "8.61万元", {label: "“三公”经费", direction: "up"}]
];
const office = viewOf(smallOffice());
const text = viewOfClaims({claims: CLAIMS});

test("stated(ids) names each place once, and what is said of one subject without naming it again", () => {
  const ids = ["claim:5.2:amount.2", "claim:5.2:share", "claim:9.1:change"];
  expect(stated(ids, text)).toEqual({
    zh: "情况说明五（二）写明，社会保障和就业支出 100.00万元，占一般公共预算财政拨款支出的 33.3%；情况说明九（一）写明，“三公”经费增加 8.61万元。",
    en: "Section 5.2 puts social security and employment at 100.00万元 and its share at 33.3%. Section 9.1 puts the rise in three public expenses at 8.61万元."
  });
});

test("stated(ids) says that a blank is one", () => {
  const {zh, en} = stated(["03:total:total", "03:2010302:basic"], office);
  expect(zh).toBe("表03 列明，合计 100.00万元，一般行政管理事务的基本支出空白。");
  expect(en).toBe("Table 03 puts the total at 100.00万元 and leaves general administration (basic expenditure) blank.");
});

test("inDigits(formula) writes signs and brackets as each language does", () => {
  const formula = "{claim:9.1:change} / ({claim:5.2:amount} - {claim:9.1:change})";
  expect(inDigits(formula, text, "zh")).toBe("8.61 ÷（300.00 − 8.61）");
  expect(inDigits(formula, text, "en")).toBe("8.61 ÷ (300.00 − 8.61)");
});

test("about(id, rest) heads a number by its subject and measure", () => {
  const rest = {zh: "：写 33.3%，算得 33.4%", en: ": printed 33.3%, computed 33.4%"};
  expect(about("claim:5.2:share", text, rest)).toEqual({
    zh: "社会保障和就业占比：写 33.3%，算得 33.4%",
    en: "social security and employment, share: printed 33.3%, computed 33.4%"
  });
});

test("headline(name, rest) shortens a name until it fits, and cuts it where nothing helps", () => {
  const rest = "：写 1.00，算得 2.00";
  expect(headline("机关事业单位基本养老保险缴费支出", rest)).toBe("基本养老保险缴费支出：写 1.00，算得 2.00");
  expect(headline("一条长得无论怎样删减都放不进标题里的名称", rest)).toMatch(/^一条长得.*…：写 1.00，算得 2.00$/);
});

test("listed(id) names a number with its place", () => {
  expect(listed("06:302:amount", office, "zh")).toBe("表06 的商品和服务支出");
  expect(listed("claim:9.1:change", text, "en")).toBe("three public expenses, rise, in section 9.1");
});

test("inRow(parts) parts names by what they do not hold", () => {
  expect(inRow(["甲", "乙"], "zh")).toBe("甲、乙");
  expect(inRow(["文、电", "乙"], "zh")).toBe("文、电；乙");
  expect(inRow(["a", "b", "c"], "en")).toBe("a, b and c");
});

test("toTelling(words) explains a unit of money once in English, and leaves no space beside full-width signs", () => {
  const said = {zh: "甲 （乙） 3万元 ，4万元。", en: "a is 3万元 and b is 4万元."};
  const {zh, en} = toTelling({title: said, says: said, computed: said});
  expect(zh.says).toBe("甲（乙）3万元，4万元。");
  expect(en.says).toBe("A is 3万元 (10,000 yuan) and b is 4万元.");
  expect([en.title, en.computed]).toEqual(["A is 3万元 and b is 4万元.", "A is 3万元 and b is 4万元."]);
});
