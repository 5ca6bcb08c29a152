import {expect, test} from "vitest";
import {numbersOf} from "../../src/figures/numbers.js";
import {signedClaim} from "../../src/figures/signed-claim.js";
import {claimsOf} from "./claims-of.js";
import {framesOf} from "./frames-of.js";

const SUBJECT = {subject: "sangong", measure: "change"} as const;
const {texts, claims} = claimsOf({"sangong change": "9.86万元"});
const {cells} = framesOf({...texts, "claim:2:change": "15.9万元"});
const number = numbersOf(cells, "zh");
const [first] = claims;
if (!first) throw new Error("missing claim");

test("signedClaim(claims) has the sign of the word, null where no word says which way", () => {
  const said = (direction: string) => signedClaim([{...first, direction}], number, SUBJECT)?.text;
  expect([said("up"), said("down"), said("")]).toEqual(["9.86", "-9.86", undefined]);
});

test("signedClaim(claims) takes no change against a budget for one on the year before", () => {
  const budget = {...first, direction: "down", ofBasis: "initial-budget"};
  expect(signedClaim([budget], number, SUBJECT)).toBeNull();
  const year = {...first, id: "claim:2:change", direction: "up"};
  expect(signedClaim([budget, year], number, SUBJECT)?.text).toBe("15.9");
});
