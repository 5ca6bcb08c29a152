import {viewOf} from "../../src/accounts/index.js";
import {checkAccounts} from "../../src/checks/index.js";
import {loadPackage} from "../../src/data/disk/index.js";
import {toFrames, toReport} from "../../src/data/index.js";
import type {Frames} from "../../src/figures/index.js";

const accounts = await loadPackage("src/data/jilin-2024");
const findings = checkAccounts(viewOf(accounts));
const frames = toFrames(accounts, findings);

/** The frames of the first document, from its committed package, as pages and embeds get them. */
export const jilinFrames: Frames = JSON.parse(
  JSON.stringify({
    document: toReport(accounts, findings).document,
    cells: frames.cells.rows,
    claims: frames.claims.rows,
    projects: frames.projects.rows,
    indicators: frames.indicators.rows,
    rows: frames.rows.rows,
    findings: frames.findings.rows
  })
);
