import {type Accounts, catalogue, viewOf} from "../accounts/index.js";
import {type Finding, verdicts} from "../checks/index.js";
import {cellsFrame} from "./cells-frame.js";
import {checksFrame} from "./checks-frame.js";
import {claimsFrame} from "./claims-frame.js";
import {findingsFrame} from "./findings-frame.js";
import {type Frame, toFrame} from "./frame.js";
import {type FrameName, frameNames, listFrameNames} from "./frame-names.js";
import {indicatorsFrame} from "./indicators-frame.js";
import {projectsFrame} from "./projects-frame.js";
import {schema} from "./schema.js";
import {tableFrame} from "./table-frame.js";
import {toRows} from "./to-package.js";
import {type Context, countChecks} from "./verdict.js";

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
    ...listFrameNames.map((name) => toFrame({...schema[name], rows: rows[name]}))
  ];
  return Object.fromEntries(frames.map((frame) => [frame.name, frame])) as Record<FrameName, Frame>;
}

/** The same in the order in which they are listed. */
export function listFrames(frames: Readonly<Record<FrameName, Frame>>): readonly Frame[] {
  return frameNames.map((name) => frames[name]);
}
