import {type Accounts, viewOf} from "../../src/accounts/index.js";
import {checkAccounts} from "../../src/checks/index.js";
import {loadPackage} from "../../src/data/disk/index.js";
import {type FrameName, frameNames, toFrames, toReport} from "../../src/data/index.js";
import {placesOf} from "../../src/site/document-places.js";
import type {StoryData} from "../../src/story/index.js";

/** What the pages of the first document are filled from; figures are their ids. */
export const storyData: StoryData = toStoryData("jilin-2024", await loadPackage("src/data/jilin-2024"));

/** What the pages of any document are filled from, its figures their ids. */
export function toStoryData(name: string, accounts: Accounts): StoryData {
  const findings = checkAccounts(viewOf(accounts));
  const report = toReport(accounts, findings);
  const frames = toFrames(accounts, findings);
  const {department, year, unit} = report.document;
  const rowsOf = (frame: FrameName) => JSON.parse(JSON.stringify(frames[frame].rows));
  const lists = frameNames.map((frame) => [frame, rowsOf(frame)]);
  const {pages} = placesOf(name);
  return {
    name,
    places: placesOf(name),
    frames: {document: {department, year, unit}, ...Object.fromEntries(lists)},
    findings: rowsOf("findings"),
    checks: rowsOf("checks"),
    repairs: rowsOf("repairs"),
    unread: accounts.unread,
    pages: accounts.pages,
    others: accounts.others,
    otherCells: accounts.otherCells,
    report,
    files: [{name: "cells", title: "单元格", description: "Cells of the tables.", path: "cells.csv"}],
    version: {hash: "1a2b3c4d", date: "2026-11-23"},
    figure: (id, lang) =>
      `<figure data-figure="${id}" lang="${lang}"><a href="site:${lang === "en" ? "en/" : ""}${pages}ledger#cell=x">1</a><a href="embeds:${id}">2</a></figure>`
  };
}
