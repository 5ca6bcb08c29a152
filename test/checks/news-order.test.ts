import {expect, test} from "vitest";
import {viewOf} from "../../src/accounts/index.js";
import {rules} from "../../src/checks/check-accounts.js";
import {type FindingParts, toFinding} from "../../src/checks/finding.js";
import {inNewsOrder, NEWS} from "../../src/checks/news-order.js";
import {smallAccounts} from "../accounts/small-accounts.js";

const view = viewOf(smallAccounts());
const finding = (rule: string, subject: string, cause: FindingParts["cause"] = null) =>
  toFinding(view, {rule, subject, outcome: "unequal", operands: [], cause});
const subjects = (...findings: ReturnType<typeof finding>[]) => inNewsOrder(findings).map((f) => f.subject);

test("inNewsOrder(findings) puts what readers would ask about first", () => {
  expect(subjects(finding("list", "a"), finding("count", "b"), finding("budget", "c"))).toEqual(["b", "c", "a"]);
});

test("inNewsOrder(findings) puts an unexplained share before one with a known cause", () => {
  expect(subjects(finding("share", "a", "forced-to-100"), finding("share", "b"))).toEqual(["b", "a"]);
});

test("inNewsOrder(findings) keeps the order of equals, and puts rules it does not name last", () => {
  expect(subjects(finding("unheard-of", "a"), finding("list", "b"), finding("list", "c"))).toEqual(["b", "c", "a"]);
});

test("inNewsOrder(findings) does not change the list it was given", () => {
  const given = [finding("list", "a"), finding("count", "b")];
  inNewsOrder(given);
  expect(given.map((f) => f.subject)).toEqual(["a", "b"]);
});

test("NEWS names rules that there are, each once", () => {
  const ids = new Set(rules.map((r) => r.id));
  expect(NEWS.filter((rule) => !ids.has(rule))).toEqual([]);
  expect(new Set(NEWS).size).toBe(NEWS.length);
});
