import {expect, test} from "vitest";
import {claimsTooManyColumns} from "../../../src/reading/workbook/claimed-columns.js";

test("claimsTooManyColumns(xml) believes a sheet's columns, and not a milliard of them", () => {
  expect(claimsTooManyColumns('<cols><col min="1" max="3"/><col min="4" max="16384" hidden="1"/></cols>')).toBe(false);
  expect(claimsTooManyColumns('<x:cols><x:col max="4000000000" min="1"/></x:cols>')).toBe(true);
  expect(claimsTooManyColumns('<col min="1" max="9e9"/>')).toBe(true);
  expect(claimsTooManyColumns('<Column ss:Width="54" ss:Span="999999999"/>')).toBe(true);
  expect(claimsTooManyColumns('<Cell ss:MergeAcross="99999999"><Data>')).toBe(true);
  expect(claimsTooManyColumns('<Cell ss:MergeAcross="11"><Data>'.repeat(1000))).toBe(false);
  expect(claimsTooManyColumns('<col min="1" max="16384"/>'.repeat(100))).toBe(true);
  expect(claimsTooManyColumns('<c r="A1"><v>9</v></c>')).toBe(false);
});

test("claimsTooManyColumns(xml) takes no longer for what never closes", () => {
  expect(claimsTooManyColumns("<col ".repeat(1_000_000))).toBe(false);
});

test("claimsTooManyColumns(xml) is not talked out of it", () => {
  const many = '<col min="1" max="16384"/>'.repeat(100);
  expect(claimsTooManyColumns(`<col min="16384" max="1"/>`.repeat(200) + many)).toBe(true);
  expect(claimsTooManyColumns('<col min="1000000000" max="1"/>')).toBe(true);
  expect(claimsTooManyColumns('<col min="-1000000000" max="1"/>')).toBe(true);
  expect(claimsTooManyColumns('<col min="1.1.1" max="5"/>')).toBe(true);
  expect(claimsTooManyColumns('<col min="1" max="16385"/>')).toBe(true);
  expect(claimsTooManyColumns('<col min="1" max="5" max="1000000"/>')).toBe(true);
  expect(claimsTooManyColumns('<Column ss:Span="Infinity"/>')).toBe(true);
  const wide = " ".repeat(2_000);
  expect(claimsTooManyColumns(`<col${wide}min="1"${wide}max="1000000000"/>`)).toBe(true);
  expect(claimsTooManyColumns(`<Column${wide}ss:Span="1000000000"/>`)).toBe(true);
  expect(claimsTooManyColumns(`<Cell ss:Formula="${"x".repeat(2_000)}" ss:MergeAcross="2">`)).toBe(false);
});

test("claimsTooManyColumns(xml) takes no longer for a tag of millions of spaces", () => {
  expect(claimsTooManyColumns(`<col ${" ".repeat(8_000_000)}`)).toBe(false);
  expect(claimsTooManyColumns(`<col ${"max ".repeat(1_000_000)}/>`)).toBe(false);
});
