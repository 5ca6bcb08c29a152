import {expect, test} from "vitest";
import {procurement} from "../../src/figures/procurement.js";
import {framesOf} from "./frames-of.js";
import {jilinFrames} from "./jilin-frames.js";

const ids = {
  procurement: "claim:8:amount",
  "procurement.goods": "claim:8:amount.2",
  "procurement.works": "claim:8:amount.3",
  "procurement.services": "claim:8:amount.4",
  "procurement.sme": "claim:8:amount.5"
};
const shares = {"procurement.sme": "claim:8:share", "procurement.sme.goods": "claim:8:share.2"};

const texts: Readonly<Record<string, string>> = {
  "claim:8:amount": "200万元",
  "claim:8:amount.2": "150万元",
  "claim:8:amount.3": "0万元",
  "claim:8:amount.4": "50万元",
  "claim:8:amount.5": "80万元",
  "claim:8:share": "40%",
  "claim:8:share.2": "40%"
};

const claims = [
  ...Object.entries(ids).map(([subject, id]) => claim(id, subject, "amount")),
  ...Object.entries(shares).map(([subject, id]) => claim(id, subject, "share"))
];
const contradiction = {id: "x", rule: "share", level: "contradiction", about: "claim:8:share.2", operands: ""};

function claim(id: string, subject: string, measure: string) {
  const names = {subjectZh: subject, subjectEn: subject};
  return {id, section: "8", subject, measure, basis: "outturn", of: "", ofBasis: "", direction: "", ...names};
}

function rowsWith(changes: Readonly<Record<string, string>> = {}, findings = [] as (typeof contradiction)[]) {
  return procurement.rows(framesOf({...texts, ...changes}, {claims, findings}), "zh") ?? [];
}

test("procurement.rows(frames) has the whole in two parts, and each kind as far as it is printed", () => {
  const rows = rowsWith();
  expect(rows.map((r) => [r.key, r.amount.text, r.share?.text])).toEqual([
    ["total", "200", "40"],
    ["goods", "150", "40"],
    ["works", "0", undefined],
    ["services", "50", undefined]
  ]);
  expect(rows[0]).toMatchObject({sme: {text: "80"}, others: {text: "120"}});
});

test("procurement.rows(frames) does not part the whole where small firms have more than it", () => {
  expect(rowsWith({"claim:8:amount.5": "300万元"})[0]).toMatchObject({sme: null, others: null});
});

test("procurement.rows(frames) is null without a total or without kinds", () => {
  expect(procurement.rows(framesOf({}), "zh")).toBeNull();
  expect(rowsWith({"claim:8:amount": ""})).toEqual([]);
  expect(rowsWith({"claim:8:amount.2": "", "claim:8:amount.3": "", "claim:8:amount.4": ""})).toEqual([]);
});

test("procurement.words(rows) tells whom it was bought from where nothing is contradicted", () => {
  const title = (lang: "zh" | "en") => procurement.words(rowsWith(), lang).title.replaceAll("\u2063", "");
  expect(title("zh")).toBe("政府采购 200 万元，40% 授予中小企业");
  expect(title("en")).toContain("40% of it awarded to SMEs");
  expect(procurement.words(rowsWith(), "zh").note).not.toContain("没有填的空格");
});

test("procurement.words(rows) sets a contradicted share beside that of the whole", () => {
  const rows = rowsWith({"claim:8:share.2": "5%"}, [contradiction]);
  expect(rows.filter((r) => r.marked).map((r) => r.key)).toEqual(["goods"]);
  expect(procurement.words(rows, "zh").title).toBe("中小企业占政府采购的 40%，占货物采购写 5%");
});

test("procurement of the first document: all is services, 18.1% of all, 0% of services", () => {
  const [zh, en] = (["zh", "en"] as const).map((lang) => procurement.rows(jilinFrames, lang) ?? []);
  expect(zh?.map((r) => [r.amount.text, r.share?.text])).toEqual([
    ["458.83", "18.1"],
    ["0", "0"],
    ["0", "0"],
    ["458.83", "0"]
  ]);
  expect(procurement.words(zh ?? [], "zh").title).toBe("采购全是服务：中小企业占全部的 18.1%，占服务却写 0%");
  expect(procurement.words(en ?? [], "en").title).toBe(
    "SMEs have 18.1% of procurement, yet 0% of services, the only kind bought"
  );
  expect(procurement.words(zh ?? [], "zh").note).toContain("没有货物、工程采购");
  expect(procurement.alt(zh ?? [], "zh")).toContain("政府采购 458.83，中小企业占 18.1%");
});
