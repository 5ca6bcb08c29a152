import {expect, test} from "vitest";
import {stepInHierarchy} from "../../src/components/step-in-hierarchy.js";
import {toHierarchy} from "../../src/components/to-hierarchy.js";
import {hierarchyRows} from "./hierarchy-rows.js";

const all = toHierarchy(hierarchyRows);
const step = (key: string, at = "", root = "") => stepInHierarchy(all, {root, at}, key);

test("stepInHierarchy(all, {at: none}, arrow) goes to the first tile", () => {
  for (const key of ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Home"]) expect(step(key)?.at).toBe("staff");
  expect(step("End")?.at).toBe("running");
});

test("stepInHierarchy(all, place, arrow) goes to the first part, the whole, and the neighbours in the layer", () => {
  expect(step("ArrowRight", "staff")).toEqual({root: "", at: "301"});
  expect(step("ArrowLeft", "301")?.at).toBe("staff");
  expect(step("ArrowDown", "301")?.at).toBe("303");
  expect(step("ArrowDown", "303")?.at).toBe("302");
  expect(step("ArrowUp", "302")?.at).toBe("303");
  expect(step("End", "301")?.at).toBe("302");
  expect(step("Home", "302")?.at).toBe("301");
});

test("stepInHierarchy(all, place, arrow) leads nowhere at an end", () => {
  expect(step("ArrowLeft", "staff")).toBeUndefined();
  expect(step("ArrowUp", "staff")).toBeUndefined();
  expect(step("ArrowDown", "running")).toBeUndefined();
  expect(step("ArrowRight", "30101")).toBeUndefined();
});

test("stepInHierarchy(all, {root}, arrow) stays within the branch", () => {
  expect(step("ArrowDown", "303", "staff")).toBeUndefined();
  expect(step("ArrowLeft", "staff", "staff")).toBeUndefined();
  expect(step("ArrowRight", "", "301")?.at).toBe("301");
});

test('stepInHierarchy(all, place, "Enter") goes into a tile that has parts, and into no other', () => {
  expect(step("Enter", "301")).toEqual({root: "301", at: ""});
  expect(step("Enter", "30101")).toBeUndefined();
  expect(step("Enter", "301", "301")).toBeUndefined();
  expect(step("Enter")).toBeUndefined();
});

test('stepInHierarchy(all, place, "Escape") goes back one, to the tile that was gone into', () => {
  expect(step("Escape", "30101", "301")).toEqual({root: "staff", at: "301"});
  expect(step("Escape", "", "staff")).toEqual({root: "", at: "staff"});
  expect(step("Escape", "staff")).toBeUndefined();
});

test("stepInHierarchy(all, place, key) leaves other keys alone", () => {
  expect(step("Tab", "301")).toBeUndefined();
  expect(step("a")).toBeUndefined();
});
