import {type Accounts, type Amount, Decimal, reprint, toDigits, viewOf} from "../../src/accounts/index.js";
import {checkAccounts} from "../../src/checks/index.js";

/** A printed number changed by one, and whether any check noticed. */
export interface Mutation {
  readonly id: string;
  /** The table of a cell, the section of a claim. */
  readonly place: string;
  readonly text: string;
  readonly guarded: boolean;
}

const ONE = new Decimal("1");

/** Every number of a table (`03`) or of a section of the narrative (`9`), one at a time: 1.00 of money, 1 of a count, one per cent. */
export function mutate(accounts: Accounts, wanted: (place: string) => boolean = () => true): Mutation[] {
  const known = faultsOf(accounts);
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
    return [{id, place, text, guarded: isNoticed(reprint(accounts, id, oneMore(amount)), known)}];
  });
}

/** Findings that are not there before, or with another outcome, and do not say that all is well. */
function isNoticed(changed: Accounts, known: ReadonlySet<string>): boolean {
  return [...faultsOf(changed)].some((fault) => !known.has(fault));
}

/** What every check says that is not `equal`: by id and outcome, so that a tail turned into a contradiction counts. */
function faultsOf(accounts: Accounts): Set<string> {
  const findings = checkAccounts(viewOf(accounts));
  return new Set(findings.filter(({outcome}) => outcome !== "equal").map(({id, outcome}) => `${id} ${outcome}`));
}

function oneMore({value, decimals}: Amount): string {
  return toDigits(value.plus(ONE), decimals);
}
