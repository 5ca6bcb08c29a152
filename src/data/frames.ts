import {type Accounts, catalogue, viewOf} from "../accounts/index.js";
import {type Finding, verdicts} from "../checks/index.js";
import {cellsFrame} from "./cells-frame.js";
import {checksFrame} from "./checks-frame.js";
import {claimsFrame} from "./claims-frame.js";
import {findingsFrame} from "./findings-frame.js";
import {type Frame, toFrame} from "./frame.js";
import {indicatorsFrame} from "./indicators-frame.js";
import {projectsFrame} from "./projects-frame.js";
import {type ResourceName, schema} from "./schema.js";
import {tableFrame} from "./table-frame.js";
import {toRows} from "./to-package.js";
import {type Context, countChecks} from "./verdict.js";

export type TableFrameName = "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10";
export type FrameName =
  | TableFrameName
  | "projects"
  | "indicators"
  | "claims"
  | "checks"
  | "findings"
  | "cells"
  | AsInPackage;

/** The lists that a frame gives as the package has them. */
type AsInPackage = Extract<
  ResourceName,
  "contents" | "tables" | "rows" | "statements" | "numbers" | "repairs" | "unread"
>;

const AS_IN_PACKAGE: readonly AsInPackage[] = [
  "contents",
  "tables",
  "rows",
  "statements",
  "numbers",
  "repairs",
  "unread"
];

/**
 * The tidy frames of a document and of what its checks found, all of `findings` with the equal ones among them: one frame for
 * each standard table, the empty and the missing included, then the forms, the claims, the checks, and every number.
 */
export function toFrames(accounts: Accounts, findings: readonly Finding[]): Readonly<Record<FrameName, Frame>> {
  const context: Context = {
    view: viewOf(accounts),
    findings,
    verdicts: verdicts(findings),
    checks: countChecks(findings)
  };
  const rows = toRows(accounts);
  const frames = [
    ...catalogue.map((form) => tableFrame(form, context)),
    projectsFrame(context),
    indicatorsFrame(context),
    claimsFrame(context),
    checksFrame(context),
    findingsFrame(context),
    cellsFrame(context),
    ...AS_IN_PACKAGE.map((name) => toFrame({...schema[name], rows: rows[name]}))
  ];
  return Object.fromEntries(frames.map((frame) => [frame.name, frame])) as Record<FrameName, Frame>;
}
