import {expect, test} from "vitest";
import {viewOf} from "../../src/accounts/index.js";
import {checkAccounts} from "../../src/checks/index.js";
import {isQuantity} from "../../src/components/index.js";
import {toFrames, toReport} from "../../src/data/index.js";
import type {Frames} from "../../src/figures/index.js";
import {exact} from "../../src/figures/index.js";
import {checkAnswer} from "../../src/lessons/check-answer.js";
import {factsOf} from "../../src/lessons/facts-of.js";
import {makeSheet} from "../../src/lessons/make-sheet.js";
import {LESSONS} from "../../src/lessons/sheet-address.js";
import {originValue} from "../figures/origin-value.js";
import {documentOf} from "../properties/documents.js";
import {type Layout, layouts} from "../synthetic/index.js";

const SEEDS = [1, 2];

function framesOf(seed: number, layout: Layout): Frames {
  const {accounts} = documentOf(seed, layout);
  const findings = checkAccounts(viewOf(accounts));
  const {cells, claims, projects, indicators, rows} = toFrames(accounts, findings);
  return JSON.parse(
    JSON.stringify({
      document: toReport(accounts, findings).document,
      cells: cells.rows,
      claims: claims.rows,
      projects: projects.rows,
      indicators: indicators.rows,
      rows: rows.rows,
      findings: []
    })
  );
}

test.each(layouts.flatMap((layout) => SEEDS.map((seed) => ({name: layout.id, layout, seed}))))(
  "makeSheet(facts, lesson, seed) asks of any document what can be answered: $name $seed",
  ({layout, seed}) => {
    const facts = factsOf(framesOf(seed, layout), "zh");
    const problems = LESSONS.flatMap((lesson) => [1, 2, 3].flatMap((sheet) => makeSheet(facts, lesson, sheet)));
    expect(new Set(problems.map(({id}) => id)).size).toBeGreaterThan(20);
    for (const {id, asked, question} of problems) {
      const said = question.map((part) => (isQuantity(part) ? part.text : part)).join("");
      expect(said, id).not.toMatch(/undefined|null/);
      if (asked.kind === "choice") continue;
      expect(checkAnswer(asked.answer.text + asked.answer.unit, asked), said).toBe("right");
      const value = asked.answer.origin.length > 1 ? originValue(asked.answer) : null;
      const decimals = asked.answer.text.split(".")[1]?.length ?? 0;
      if (value) expect(value.toFixed(decimals), said).toBe(exact(asked.answer).toFixed(decimals));
    }
  }
);
