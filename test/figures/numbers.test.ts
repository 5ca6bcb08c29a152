import {expect, test} from "vitest";
import {isPrinted, type Quantity} from "../../src/components/index.js";
import {differenceOf, exact, inUnitOf, numbersOf, quotientOf, shareOf, sumOf} from "../../src/figures/numbers.js";
import {framesOf} from "./frames-of.js";

const {cells} = framesOf({
  "09:total:outturn": "190.14",
  "09:reception:outturn": "28.93",
  "claim:9.2.3:amount": "20.3万元",
  "claim:9.2.3:count": "22个",
  "10:p01.i1:target": "≥90%",
  "10:p01.i2:target": "有所提高",
  "03:0:total": "0"
});
const number = numbersOf(cells, "zh");
const of = (id: string) => number(id) as Quantity;
const formula = ({origin}: Quantity) =>
  origin.map((part) => (typeof part === "string" ? part : `{${part.id}}`)).join("");

test("numbersOf(cells)(id) has digits and unit apart, and the place", () => {
  expect(of("claim:9.2.3:amount")).toMatchObject({text: "20.3", value: 20.3, unit: "万元"});
  expect(of("10:p01.i1:target")).toMatchObject({text: "90", unit: "%"});
  expect(of("10:p01.i1:target").origin).toEqual([
    {id: "10:p01.i1:target", text: "≥90%", unit: "", label: "“10:p01.i1:target”"}
  ]);
});

test("numbersOf(cells)(id) is null for a text and for what is not there", () => {
  expect(number("10:p01.i2:target")).toBeNull();
  expect(number("99:nothing:total")).toBeNull();
});

test("differenceOf(a, b) is exact, to the decimals of the more precise, and says its formula", () => {
  const difference = differenceOf(of("09:reception:outturn"), of("claim:9.2.3:amount"));
  expect(difference.text).toBe("8.63");
  expect(formula(difference)).toBe("{09:reception:outturn} − {claim:9.2.3:amount}");
});

test("differenceOf(a, difference) brackets what is taken away", () => {
  const [a, b, c] = [of("09:total:outturn"), of("09:reception:outturn"), of("claim:9.2.3:amount")];
  expect(formula(differenceOf(a, differenceOf(b, c)))).toBe(
    "{09:total:outturn} − ({09:reception:outturn} − {claim:9.2.3:amount})"
  );
});

test.each([
  ["−12.50", "-12.5"],
  ["－５", "-5"],
  ["１２３", "123"],
  ["1,234.50", "1234.5"]
])("exact({text: %j}) reads what documents print: %s", (text, value) => {
  expect(exact({text}).toString()).toBe(value);
});

test.each(["", "-", "≥90", "12 34"])("exact({text: %j}) throws", (text) => {
  expect(() => exact({text})).toThrow(`invalid digits: ${text}`);
});

test("differenceOf(a, b) has the decimals of digits of full width", () => {
  const [a, b] = [of("09:reception:outturn"), {...of("09:reception:outturn"), text: "－１．２３４"}];
  expect(differenceOf(a, b).text).toBe("30.164");
});

test("sumOf(parts) adds exactly", () => {
  expect(sumOf([of("09:total:outturn"), of("09:reception:outturn"), of("claim:9.2.3:amount")]).text).toBe("239.37");
});

test("shareOf(a, b) is a percentage, null of nought", () => {
  expect(shareOf(of("09:reception:outturn"), of("09:total:outturn"))).toMatchObject({text: "15.2", unit: "%"});
  expect(shareOf(of("09:reception:outturn"), of("03:0:total"))).toBeNull();
});

test("inUnitOf(quantity, like) moves the point, and leaves what is no money as it is", () => {
  const [bill, groups] = [of("09:reception:outturn"), {...of("09:reception:outturn"), unit: "批次"}];
  expect(inUnitOf(bill, {unit: "元"})).toMatchObject({text: "289,300", value: 289300, unit: "元"});
  expect(inUnitOf(groups, {unit: "元"})).toBe(groups);
  expect(inUnitOf(bill, {unit: "%"})).toBe(bill);
});

test("inUnitOf(quantity, like) says that the point was moved: what it gives is printed nowhere", () => {
  const [bill, total] = [of("09:reception:outturn"), of("09:total:outturn")];
  const moved = inUnitOf(bill, {unit: "元"});
  expect(isPrinted(moved)).toBe(false);
  expect(formula(moved)).toBe("{09:reception:outturn} × 10000");
  expect(formula(inUnitOf(bill, {unit: "亿元"}))).toBe("{09:reception:outturn} ÷ 10000");
  expect(formula(inUnitOf(sumOf([bill, total]), {unit: "元"}))).toBe(
    "({09:reception:outturn} + {09:total:outturn}) × 10000"
  );
});

test("derived numbers of two units say the change of unit in their formula", () => {
  const [bill, total] = [of("09:reception:outturn"), {...of("09:total:outturn"), text: "1,901,400", unit: "元"}];
  expect(formula(sumOf([bill, total]))).toBe("{09:reception:outturn} + {09:total:outturn} ÷ 10000");
  expect(formula(differenceOf(bill, total))).toBe("{09:reception:outturn} − ({09:total:outturn} ÷ 10000)");
  const share = shareOf(bill, total);
  expect(share?.text).toBe("15.2");
  expect(share && formula(share)).toBe("{09:reception:outturn} ÷ ({09:total:outturn} ÷ 10000) × 100%");
});

test("quotientOf(a, b, {unit}) says the change of unit in its formula", () => {
  const [bill, groups] = [of("09:reception:outturn"), of("claim:9.2.3:count")];
  const each = quotientOf(bill, groups, {unit: "元"});
  expect(each && formula(each)).toBe("{09:reception:outturn} × 10000 ÷ {claim:9.2.3:count}");
  const both = quotientOf(sumOf([bill, bill]), groups, {unit: "亿元", decimals: 6});
  expect(both && formula(both)).toBe("({09:reception:outturn} + {09:reception:outturn}) ÷ 10000 ÷ {claim:9.2.3:count}");
  const same = quotientOf(bill, groups, {decimals: 2});
  expect(same && formula(same)).toBe("{09:reception:outturn} ÷ {claim:9.2.3:count}");
});

test("quotientOf(a, b, {unit}) is for each, in another unit of money", () => {
  expect(quotientOf(of("09:reception:outturn"), of("claim:9.2.3:count"), {unit: "元"})).toMatchObject({
    text: "13150",
    unit: "元"
  });
});
