import {expect, test} from "vitest";
import {parseAmount} from "../../../src/accounts/index.js";
import {digitSlips} from "../../../src/checks/hints/digit-slips.js";

function slips(text: string, most = 2): ReadonlyMap<string, string> {
  const amount = parseAmount(text);
  if (!amount) throw new Error(`invalid amount: ${text}`);
  return new Map(digitSlips(amount, most).map(({kind, value}) => [value.toString(), kind]));
}

test("digitSlips(amount) undoes each slip of the hand", () => {
  const found = slips("2961.68");
  expect(found.get("2916.68")).toBe("swap");
  expect(found.get("2691.68")).toBe("swap");
  expect(found.get("29616.8")).toBe("point");
  expect(found.get("29616800")).toBe("point");
  expect(found.get("-2961.68")).toBe("sign");
  expect(found.get("29761.68")).toBe("dropped");
  expect(found.get("961.68")).toBe("doubled");
  expect(found.get("2961.6")).toBe("doubled");
  expect(found.get("2961.98")).toBe("digit");
});

test("digitSlips(amount) swaps across the point, and prints no more decimals than its neighbours do", () => {
  expect(slips("2961.68").get("2966.18")).toBe("swap");
  expect(slips("2961.68").has("296.168")).toBe(false);
  expect(slips("296.1").get("296.13")).toBe("dropped");
  expect(slips("296.1", 1).has("296.13")).toBe(false);
});

test("digitSlips(amount) gives no value twice, and not the one printed", () => {
  const amount = parseAmount("1100.00");
  const values = amount ? digitSlips(amount, 2).map(({value}) => value.toString()) : [];
  expect(new Set(values).size).toBe(values.length);
  expect(values).not.toContain("1100");
});
