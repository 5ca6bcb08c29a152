import {type View, viewOf} from "../../accounts/index.js";
import type {Finding, Hint} from "../finding.js";
import {findColumnShifts} from "./find-column-shifts.js";
import {findRowShifts} from "./find-row-shifts.js";
import {findSlips} from "./find-slips.js";
import {relationsOf} from "./relations.js";
import {reprintAll} from "./reprint-all.js";

/** Where more sums fail than this, no one slip is behind them: a table was read wrongly, or not at all. */
const MOST_FAILING = 120;
/** Each guess is tried by checking the whole document once more. */
const MOST_TRIED = 4;

/**
 * A13, A14: the findings, those with a hint that one slip would explain. A hint is tried on the whole document: it must take
 * failing checks away and bring no new one. It changes no outcome and no level.
 */
export function withHints(view: View, findings: Finding[], check: (view: View) => Finding[]): Finding[] {
  const hints = new Map<string, Hint>();
  for (const guess of guessesOf(view, findings).slice(0, MOST_TRIED))
    for (const [id, hint] of tried(view, findings, guess, check)) hints.set(id, hint);
  return findings.map((finding) => {
    const hint = hints.get(finding.id);
    return hint ? Object.freeze({...finding, hint}) : finding;
  });
}

/** A slip of digits before amounts that moved: it is the simpler. */
function guessesOf(view: View, findings: readonly Finding[]): readonly Hint[] {
  if (!findings.some(({outcome}) => outcome === "unequal")) return [];
  const relations = relationsOf(view, findings);
  if (relations.filter(({holds}) => !holds).length > MOST_FAILING) return [];
  const slips = findSlips(view, relations);
  if (slips.length > 0) return slips;
  const shifts = findColumnShifts(view, relations);
  return shifts.length > 0 ? shifts : findRowShifts(view);
}

/** Ids of the findings that the guess takes away; none where it brings any that was not there. */
function tried(
  view: View,
  findings: readonly Finding[],
  guess: Hint,
  check: (view: View) => Finding[]
): readonly (readonly [string, Hint])[] {
  const before = faultsOf(findings);
  const after = faultsOf(check(viewOf(reprintAll(view.accounts, guess.changes))));
  if ([...after].some((id) => !before.has(id))) return [];
  const gone = [...before].filter((id) => !after.has(id));
  const hint = Object.freeze({...guess, closes: gone.length});
  return gone.map((id) => [id, hint] as const);
}

function faultsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.filter(({level}) => level === "contradiction" || level === "doubt").map(({id}) => id));
}
