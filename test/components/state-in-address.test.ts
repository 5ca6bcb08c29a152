import {expect, test} from "vitest";
import {stateInAddress} from "../../src/components/state-in-address.js";

test("stateInAddress(name, hash) gives an id as it stands or escaped", () => {
  expect(stateInAddress("cell", "#cell=03:total:basic")).toBe("03:total:basic");
  expect(stateInAddress("cell", "#cell=03%3Atotal%3Abasic")).toBe("03:total:basic");
});

test("stateInAddress(name, hash) is empty for another state, for a place and for nothing", () => {
  for (const hash of ["#finding=a", "#table-03", ""]) expect(stateInAddress("cell", hash)).toBe("");
});

test("stateInAddress(name, hash) gives a broken escape as it stands", () => {
  expect(stateInAddress("cell", "#cell=100%")).toBe("100%");
});
