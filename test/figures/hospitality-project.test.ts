import {expect, test} from "vitest";
import {hospitalityProject} from "../../src/figures/hospitality-project.js";
import {framesOf} from "./frames-of.js";

const projects = [
  {id: "p01", name: "会议费"},
  {id: "p02", name: "公务接待经费"}
];
const finding = {id: "x", rule: "budget", level: "doubt", about: ""};

test("hospitalityProject(frames) is the one that a check compared with table 09", () => {
  const operands = "10:p01.total:adjusted 09:reception:budget";
  expect(hospitalityProject(framesOf({}, {projects, findings: [{...finding, operands}]}))?.id).toBe("p01");
});

test("hospitalityProject(frames) is else the one named so", () => {
  const operands = "10:p01.total:adjusted 09:vehicles:budget";
  expect(hospitalityProject(framesOf({}, {projects, findings: [{...finding, operands}]}))?.id).toBe("p02");
});

test("hospitalityProject(frames) is null for none, and where two could be meant", () => {
  expect(hospitalityProject(framesOf({}))).toBeNull();
  const two = [...projects, {id: "p03", name: "外事公务接待"}];
  expect(hospitalityProject(framesOf({}, {projects: two}))).toBeNull();
});
