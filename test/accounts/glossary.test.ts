import {expect, test} from "vitest";
import {
  catalogue,
  economicItems,
  formTerms,
  functionalItems,
  glossary,
  termOf,
  terms
} from "../../src/accounts/index.js";

test("glossary has every id once", () => {
  expect(glossary.size).toBe(terms.length + formTerms.length + functionalItems.length + economicItems.length);
});

test("glossary has every word in Chinese and English", () => {
  for (const {id, zh, en} of glossary.values()) {
    expect(zh, id).toMatch(/\p{Script=Han}/u);
    expect(en, id).toMatch(/^[A-Za-z0-9 ,'()-]+$/);
  }
});

test("glossary names every table and every column of the catalogue", () => {
  for (const {id, columns} of catalogue) {
    expect(termOf(`table.${id}`).zh).not.toBe("");
    for (const {term} of columns) expect(termOf(term).zh).not.toBe("");
  }
});

test("termOf(id) throws on an unknown id", () => {
  expect(() => termOf("income.unheard-of")).toThrow("unknown term: income.unheard-of");
});
