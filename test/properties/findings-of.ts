import {type Accounts, viewOf} from "../../src/accounts/index.js";
import {checkAccounts} from "../../src/checks/index.js";

/** What a person would be told of accounts, in order: rule, place, outcome and level, wherever in the file it stands. */
export function findingsOf(accounts: Accounts): string[] {
  const told = checkAccounts(viewOf(accounts)).filter(({level, outcome}) => level !== null && outcome !== "rounding");
  return told.map(({id, outcome, level}) => `${level} ${outcome} ${id}`).sort();
}
