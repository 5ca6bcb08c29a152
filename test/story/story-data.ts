import {viewOf} from "../../src/accounts/index.js";
import {checkAccounts} from "../../src/checks/index.js";
import {loadPackage} from "../../src/data/disk/index.js";
import {toFrames, toReport} from "../../src/data/index.js";
import type {StoryData} from "../../src/story/index.js";
import {jilinFrames} from "../figures/jilin-frames.js";

const accounts = await loadPackage("src/data/jilin-2024");
const findings = checkAccounts(viewOf(accounts));
const {findings: findingsFrame, checks, repairs} = toFrames(accounts, findings);
const rowsOf = (frame: {readonly rows: readonly unknown[]}) => JSON.parse(JSON.stringify(frame.rows));

/** What the pages of the first document are filled from; figures are their ids. */
export const storyData: StoryData = {
  frames: jilinFrames,
  findings: rowsOf(findingsFrame),
  checks: rowsOf(checks),
  repairs: rowsOf(repairs),
  report: toReport(accounts, findings),
  version: {hash: "1a2b3c4d", date: "2026-11-23"},
  figure: (id, lang) =>
    `<figure data-figure="${id}" lang="${lang}"><a href="site:${lang === "en" ? "en/" : ""}ledger#cell=x">1</a><a href="embeds:${id}">2</a></figure>`
};
