import {type Term, termOf} from "../../accounts/index.js";
import type {RepairParts} from "./form-book.js";
import {type FormColumn, isLevelWord, isTerm, levelsOf, parentLevel} from "./form-words.js";
import type {Above} from "./fragments.js";
import type {Printed} from "./printed-line.js";

export interface Levels {
  readonly first: string;
  readonly second: string;
  readonly third: string;
  readonly repairs: readonly RepairParts[];
}

export interface LevelContext {
  readonly columns: readonly FormColumn[];
  /** By how many columns the row's values stand right of their headings. */
  readonly shift: number;
  /** Levels of the indicator above, whose merged cells reach down. */
  readonly above: Above;
}

interface Named {
  readonly label: Printed;
  readonly term: Term;
}

/**
 * Tells the labels of an indicator apart by their words: the standard level words name the first and second level, what
 * stands before the target is the third. A lost first level follows from the second; a lost third is the nearest label.
 */
export function readLevels(labels: readonly Printed[], context: LevelContext): Levels {
  const own = labels.filter(({text}) => !isTerm(text, "form.indicators"));
  const last = own.at(-1);
  const lost = last === undefined || (isLevelWord(last.text) && !repeats(own, last));
  const levels = lost ? own : own.slice(0, -1);
  const third = last?.text ?? context.above.second;
  const missing: RepairParts[] = lost
    ? [{kind: "missing-text", before: termOf("form.third").zh, after: third, evidence: "neighbour"}]
    : [];
  const named = toNamed(levels, context);
  const second = named.findLast(({term}) => term.id.split(".").length === 3);
  const {
    first,
    second: name,
    repairs
  } = second ? fromSecond(second, named, context) : fromFirst(named, levels, context);
  const moved = lost ? [] : movedLabels(named, second, first, context);
  return {first, second: name, third, repairs: [...missing, ...(repairs.length ? repairs : moved)]};
}

/** A third level may be named as its second: 服务对象满意度指标 twice in one row. */
function repeats(own: readonly Printed[], last: Printed): boolean {
  const ids = levelsOf(last.text).map(({id}) => id);
  return own.slice(0, -1).some(({text}) => levelsOf(text).some(({id}) => ids.includes(id)));
}

/** 成本指标 is a first level or a second: the words beside it decide, else the column it stands in. */
function toNamed(labels: readonly Printed[], {columns, shift}: LevelContext): readonly Named[] {
  return labels.flatMap((label, i) => {
    const terms = levelsOf(label.text);
    const [only, other] = terms;
    if (!only) return [];
    if (!other) return [{label, term: only}];
    const before = labels.slice(0, i).some(({text}) => levelsOf(text).some(({id}) => id === "indicator.output"));
    const asSecond = before || columns.some(({id, at}) => id === "second" && at === label.at - shift);
    const term = terms.find(({id}) => (id.split(".").length === 3) === asSecond) ?? only;
    return [{label, term}];
  });
}

function fromSecond(second: Named, named: readonly Named[], {above}: LevelContext) {
  const parent = parentLevel(second.term);
  const printed = named.some(({term}) => term.id === parent.id);
  const stray = named.find((n) => n !== second && n.term.id !== parent.id);
  const repairs: RepairParts[] = [];
  if (stray?.term.id === second.term.id)
    repairs.push({kind: "repeated-heading", before: stray.label.text, after: parent.zh, evidence: "content"});
  else if (stray)
    repairs.push({kind: "shifted-columns", before: stray.label.text, after: parent.zh, evidence: "content"});
  else if (!printed && above.first !== parent.zh)
    repairs.push({kind: "missing-text", before: termOf("form.first").zh, after: parent.zh, evidence: "content"});
  return {first: parent.zh, second: second.term.zh, repairs};
}

/** No second level printed: a merged cell above holds it, unless a new first level begins here. */
function fromFirst(named: readonly Named[], levels: readonly Printed[], {columns, shift, above}: LevelContext) {
  const none: readonly RepairParts[] = [];
  const first = named[0]?.term.zh ?? above.first;
  const unknown = levels.filter((label) => !named.some((n) => n.label === label));
  const at = (column: string) =>
    unknown.find((l) => columns.some((c) => c.id === column && c.at === l.at - shift))?.text;
  const printedFirst = at("first") ?? first;
  return {
    first: printedFirst,
    second: at("second") ?? (printedFirst === above.first ? above.second : ""),
    repairs: none
  };
}

/** The level words that stand in another column than the rest of their row. */
function movedLabels(
  named: readonly Named[],
  second: Named | undefined,
  first: string,
  context: LevelContext
): readonly RepairParts[] {
  const headingAt = (id: string) => context.columns.find((column) => column.id === id)?.at;
  const moved = named.find((n) => {
    const at = headingAt(n === second ? "second" : "first");
    return at !== undefined && n.label.at - context.shift !== at && (n === second || n.term.zh === first);
  });
  if (!moved) return [];
  const after = termOf(moved === second ? "form.second" : "form.first").zh;
  return [{kind: "shifted-columns", before: moved.label.text, after, evidence: "content"}];
}
