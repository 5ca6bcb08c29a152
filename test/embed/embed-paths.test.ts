import {expect, test} from "vitest";
import {embedFolder, embedPaths, siteFrom} from "../../src/embed/embed-paths.js";
import {publication} from "./publication.js";

test("embedPaths(id) lays a page beside its files, and once more in a folder of its own", () => {
  const {pages, address, file} = embedPaths("balance");
  expect(pages).toEqual(["balance.html", "balance/index.html"]);
  expect(address).toBe("balance");
  expect([file(".csv"), file("@2x.png")]).toEqual(["balance.csv", "balance@2x.png"]);
});

test("embedPaths(id, {lang}) keeps English below its own folder", () => {
  const {pages, address, file} = embedPaths("balance", {lang: "en"});
  expect([...pages, address, file(".csv")]).toEqual([
    "en/balance.html",
    "en/balance/index.html",
    "en/balance",
    "en/balance.csv"
  ]);
});

test("embedPaths(id, {sort}) gives an order its own page, and the files of the figure", () => {
  const {pages, address, file} = embedPaths("projects", {sort: "cut"});
  expect([...pages, address, file(".csv")]).toEqual(["projects/cut/index.html", "projects/cut/", "projects.csv"]);
});

test("embedFolder(publication, frozen) has the edition's hash in it", () => {
  expect([embedFolder(publication), embedFolder(publication, true)]).toEqual(["embed/", "embed/v/1a2b3c4d/"]);
});

test("siteFrom(depth) leads out of the folder of embeds, of an edition, of another document", () => {
  const other = {...publication, folder: "embed/anhui-2024/"};
  expect([siteFrom(0, publication), siteFrom(1, publication), siteFrom(1, publication, true)]).toEqual([
    "../",
    "../../",
    "../../../../"
  ]);
  expect([siteFrom(0, other), siteFrom(1, other, true)]).toEqual(["../../", "../../../../../"]);
});
