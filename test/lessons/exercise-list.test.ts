// @vitest-environment jsdom
import {beforeEach, expect, test, vi} from "vitest";
import {exerciseList} from "../../src/lessons/exercise-list.js";
import {factsOf} from "../../src/lessons/facts-of.js";
import {makeSheet} from "../../src/lessons/make-sheet.js";
import {progressOf} from "../../src/lessons/progress-of.js";
import {framesOf} from "../figures/frames-of.js";
import {jilinFrames} from "../figures/jilin-frames.js";

const facts = {zh: factsOf(jilinFrames, "zh"), en: factsOf(jilinFrames, "en")};
const [first] = makeSheet(facts.zh, 5, 1);

beforeEach(() => localStorage.clear());

function listOf({lang = "zh" as "zh" | "en", lesson = 5 as 1 | 5, onSeed = (_: number) => {}} = {}): HTMLElement {
  const progress = progressOf(() => localStorage);
  const list = exerciseList(facts[lang], {lesson, seed: 1, progress, ledger: "../ledger", sheet: "./sheet", onSeed});
  document.body.replaceChildren(list);
  return list;
}

function answer(item: Element | undefined, typed: string): string {
  const field = item?.querySelector("input");
  if (!item || !field) throw new Error("missing exercise");
  field.value = typed;
  item.querySelector("form")?.dispatchEvent(new Event("submit", {cancelable: true, bubbles: true}));
  return item.querySelector('[role="status"]')?.textContent ?? "";
}

const items = (list: HTMLElement) => [...list.querySelectorAll(".exercise")];

test("exerciseList(facts) shows six exercises, each field with its label and question", () => {
  const list = listOf();
  expect(items(list)).toHaveLength(6);
  for (const field of list.querySelectorAll<HTMLInputElement>('input[type="text"]')) {
    expect(field.labels?.[0]?.textContent).toMatch(/^答案（.+）$/);
    expect(document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent).toMatch(/？|。/);
  }
});

test("exerciseList(facts) tells what is wrong with an answer, and keeps the working for itself", () => {
  const [item] = items(listOf());
  expect(answer(item, "1")).toBe("不对。看看提示，再算一遍。");
  expect(answer(item, "")).toBe("请先写一个数。");
  expect(item?.querySelector<HTMLElement>(".exercise-working")?.hidden).toBe(true);
  expect(item?.hasAttribute("data-done")).toBe(false);
});

test("exerciseList(facts) shows the working after a right answer, its operands leading to the ledger, and remembers", () => {
  const list = listOf();
  const [item] = items(list);
  if (first?.asked.kind !== "number") throw new Error("missing number");
  expect(answer(item, `${first.asked.answer.text}％`)).toBe("对，一位不差。");
  const working = item?.querySelector<HTMLElement>(".exercise-working");
  expect(working?.hidden).toBe(false);
  const links = [...(working?.querySelectorAll("a") ?? [])].map((a) => a.getAttribute("href"));
  expect(links.slice(0, 2)).toEqual(
    first.asked.answer.origin.flatMap((o) => (typeof o === "object" ? [`../ledger#cell=${o.id}`] : []))
  );
  expect(list.querySelector(".exercise-progress")?.textContent).toContain("1/6");
  expect(items(listOf())[0]?.hasAttribute("data-done")).toBe(true);
});

test("exerciseList(facts) forgets on request", () => {
  const list = listOf();
  if (first?.asked.kind !== "number") throw new Error("missing number");
  answer(items(list)[0], first.asked.answer.text);
  [...list.querySelectorAll("button")].at(-1)?.click();
  expect(list.querySelector("[data-done]")).toBeNull();
  expect(localStorage.length).toBe(0);
});

test("exerciseList(facts) gives hints one after another, and then no more", () => {
  const [item] = items(listOf());
  const [button] = item?.querySelectorAll<HTMLButtonElement>(".exercise-help button") ?? [];
  const hints = () => item?.querySelectorAll(".exercise-hints li").length;
  expect(hints()).toBe(0);
  for (let i = 0; i < 5; i++) button?.click();
  expect(hints()).toBe(first?.hints.length);
  expect(button?.getAttribute("aria-disabled")).toBe("true");
});

test("exerciseList(facts) checks a choice", () => {
  const list = listOf({lesson: 1});
  const item = items(list).find((one) => one.querySelector('[type="radio"]'));
  const form = item?.querySelector("form");
  const submit = () => {
    form?.dispatchEvent(new Event("submit", {cancelable: true}));
    return item?.querySelector('[role="status"]')?.textContent;
  };
  expect(submit()).toBe("请先选一项。");
  const results = [...(item?.querySelectorAll<HTMLInputElement>("input") ?? [])].map((option) => {
    option.checked = true;
    return submit();
  });
  expect(results.filter((text) => text === "对。")).toHaveLength(1);
});

test("exerciseList(facts) leads to other numbers, to paper and to its key", () => {
  const onSeed = vi.fn();
  const list = listOf({onSeed});
  list.querySelector<HTMLButtonElement>(".exercise-tools button")?.click();
  expect(onSeed).toHaveBeenCalledWith(2);
  const links = [...list.querySelectorAll(".exercise-tools a")].map((a) => a.getAttribute("href"));
  expect(links).toEqual(["./sheet?lesson=5&seed=1", "./sheet?lesson=5&seed=1&key"]);
});

test("exerciseList(facts) is English where the page is", () => {
  const list = listOf({lang: "en"});
  expect(list.textContent).toContain("Exercise 1");
  expect(answer(items(list)[0], "1")).toMatch(/^Not right/);
  expect(list.textContent).not.toMatch(/答案|核对|提示/);
});

test("exerciseList(facts) says so where the document lacks the numbers", () => {
  const empty = factsOf(framesOf({}), "zh");
  const progress = progressOf(() => localStorage);
  const list = exerciseList(empty, {lesson: 5, seed: 1, progress, ledger: "", sheet: "", onSeed: () => {}});
  expect(list.textContent).toBe("这份文件没有这些题目所需的数字。");
});
