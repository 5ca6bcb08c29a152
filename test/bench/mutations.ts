import {type Accounts, type Amount, Decimal, reprint, toDigits, viewOf} from "../../src/accounts/index.js";
import {type Finding, rules} from "../../src/checks/index.js";

/** A printed number changed by one, and whether any check noticed. */
export interface Mutation {
  readonly id: string;
  /** The table of a cell, the section of a claim. */
  readonly place: string;
  readonly text: string;
  readonly guarded: boolean;
  /** Stands in a contradiction or a doubt as it is: a change leaves it there, and so is no news. */
  readonly questioned: boolean;
}

const ONE = new Decimal("1");

/** Every number of a table (`03`) or of a section of the narrative (`9`), one at a time: 1.00 of money, 1 of a count, one per cent. */
export function mutate(accounts: Accounts, wanted: (place: string) => boolean = () => true): Mutation[] {
  const known = faultsOf(accounts);
  const questioned = questionedIn(accounts);
  const numbers = [
    ...accounts.cells.map(({id, table, text, amount}) => ({id, place: table, text, amount})),
    ...accounts.claims.map(({id, section, text, amount}) => ({
      id,
      place: section.split(".")[0] ?? section,
      text,
      amount
    }))
  ];
  return numbers.flatMap(({id, place, text, amount}) => {
    if (!amount || !wanted(place)) return [];
    const guarded = isNoticed(reprint(accounts, id, oneMore(amount)), known);
    return [{id, place, text, guarded, questioned: questioned.has(id)}];
  });
}

function isNoticed(changed: Accounts, known: ReadonlySet<string>): boolean {
  return [...faultsOf(changed)].some((fault) => !known.has(fault));
}

/**
 * What a person would be told that is more than a rounding tail: a whole unit is no tail. By id, outcome and level, so that a
 * note turned into a doubt counts.
 */
function faultsOf(accounts: Accounts): Set<string> {
  const told = foundIn(accounts).filter(({level, outcome}) => level !== null && outcome !== "rounding");
  return new Set(told.map(({id, outcome, level}) => `${id} ${outcome} ${level}`));
}

function questionedIn(accounts: Accounts): ReadonlySet<string> {
  const findings = foundIn(accounts).filter(({level}) => level === "contradiction" || level === "doubt");
  return new Set(findings.flatMap(({about, operands}) => [...about, ...operands.map(({id}) => id)]));
}

/** What the rules find, without the search for the slip that would explain it. */
function foundIn(accounts: Accounts): readonly Finding[] {
  const view = viewOf(accounts);
  return rules.flatMap((rule) => [...rule.check(view)]);
}

function oneMore({value, decimals}: Amount): string {
  return toDigits(value.plus(ONE), decimals);
}
