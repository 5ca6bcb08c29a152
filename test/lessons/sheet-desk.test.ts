// @vitest-environment jsdom
import {expect, test, vi} from "vitest";
import {factsOf} from "../../src/lessons/facts-of.js";
import {makeSheet} from "../../src/lessons/make-sheet.js";
import {quantityText} from "../../src/lessons/sentence-nodes.js";
import {parseSheetAddress} from "../../src/lessons/sheet-address.js";
import {sheetDesk} from "../../src/lessons/sheet-desk.js";
import {inOtherUnit} from "../figures/in-other-unit.js";
import {jilinFrames} from "../figures/jilin-frames.js";

const facts = factsOf(jilinFrames, "zh");
const desk = (search: string, print = () => {}) =>
  sheetDesk(facts, parseSheetAddress(search), {page: "https://example.org/classroom/sheet", print});

test("sheetDesk(facts) sets out a sheet a seed, with lines for names, its number and its address", () => {
  const papers = [...desk("?lesson=5&seeds=3-5").querySelectorAll(".paper")];
  expect(papers).toHaveLength(3);
  const [sheet] = papers;
  expect(sheet?.querySelectorAll("ol > li")).toHaveLength(6);
  expect(sheet?.querySelector(".paper-lines")?.textContent).toMatch(/姓名.*班级.*日期/s);
  expect(sheet?.querySelector("footer")?.textContent).toContain(
    "第 3 份 · https://example.org/classroom/sheet?lesson=5&seed=3"
  );
});

test("sheetDesk(facts) gives no answer away on a sheet", () => {
  const sheet = desk("?lesson=5&seed=3").querySelector(".paper");
  expect(sheet?.querySelector(".exercise-working")).toBeNull();
  for (const {asked} of makeSheet(facts, 5, 3))
    if (asked.kind === "number") expect(sheet?.textContent).not.toContain(quantityText(asked.answer, "zh"));
});

test("sheetDesk(facts) has a key with a line for each seed, as the sheets have them", () => {
  const key = desk("?lesson=5&seeds=1-30&key");
  expect(key.querySelectorAll(".paper")).toHaveLength(1);
  const rows = [...key.querySelectorAll("tbody tr")];
  expect(rows).toHaveLength(30);
  const wanted = makeSheet(facts, 5, 7).map(({asked}) =>
    asked.kind === "number" ? asked.answer.text.replace("-", "−") + (asked.answer.unit === "%" ? "%" : "") : ""
  );
  expect([...(rows[6]?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent)).toEqual(wanted);
  expect(key.querySelectorAll(".exercise-working")).toHaveLength(6);
});

test("sheetDesk(facts) says in the key the unit of an answer that is not that of its heading", () => {
  const mixed = factsOf(inOtherUnit(jilinFrames, {only: /^03:/}), "zh");
  const page = "https://example.org/classroom/sheet";
  const key = sheetDesk(mixed, parseSheetAddress("?lesson=1&seeds=1-30&key"), {page, print: () => {}});
  const units = [...key.querySelectorAll("thead th")].map((th) => th.querySelector("small")?.textContent ?? "");
  for (const [seed, row] of [...key.querySelectorAll("tbody tr")].entries())
    for (const [i, {asked}] of makeSheet(mixed, 1, seed + 1).entries()) {
      const own = row.querySelectorAll("td")[i]?.querySelector("small")?.textContent ?? units[i + 1];
      if (asked.kind === "number") expect(own).toBe(asked.answer.unit);
    }
  expect(key.querySelector("td small")).not.toBeNull();
});

test("sheetDesk(facts) has letters for choices, the same on sheet and key", () => {
  const [choice] = makeSheet(facts, 1, 2);
  if (choice?.asked.kind !== "choice") throw new Error("missing choice");
  const letter = desk("?lesson=1&seed=2&key").querySelector("tbody td")?.textContent;
  const options = [...desk("?lesson=1&seed=2").querySelectorAll(".paper-options li")].map((li) => li.textContent);
  expect(options).toContain(`${letter}. ${choice.asked.options[choice.asked.right]}`);
});

test("sheetDesk(facts) asks for what the address has, and prints on request", () => {
  const print = vi.fn();
  const made = desk("?lesson=2&seeds=4-6&key", print);
  const form = made.querySelector("form");
  if (!form) throw new Error("missing form");
  document.body.append(made);
  expect([...new FormData(form)]).toEqual([
    ["lesson", "2"],
    ["seeds", "4-6"],
    ["key", "on"]
  ]);
  made.querySelector<HTMLButtonElement>('button[type="button"]')?.click();
  expect(print).toHaveBeenCalledOnce();
});

test("sheetDesk(facts) says that an address was odd, and never writes it out as markup", () => {
  const made = desk('?lesson=<img src=x>&seeds="><script>');
  expect(made.querySelector(".sheet-odd")?.textContent).toMatch(/读不懂/);
  expect(made.querySelector("img, script")).toBeNull();
  expect(desk("?lesson=3").querySelector(".sheet-odd")).toBeNull();
});
