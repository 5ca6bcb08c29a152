import {type Accounts, viewOf} from "../../src/accounts/index.js";
import {checkAccounts} from "../../src/checks/index.js";
import type {Synthetic} from "../synthetic/index.js";
import {cellDifferences, claimDifferences, otherDifferences, unreadParts} from "./read-back.js";

/** Whatever was lost, misread, left unread or accused in a made-up document, in words; nothing where it was read whole. */
export function faultsOf(synthetic: Synthetic, accounts: Accounts): string[] {
  return [
    ...coverDifferences(synthetic, accounts),
    ...cellDifferences(synthetic, accounts),
    ...claimDifferences(synthetic, accounts),
    ...otherDifferences(synthetic, accounts),
    ...unreadParts(synthetic, accounts),
    ...contradictions(accounts)
  ];
}

export function contradictions(accounts: Accounts): string[] {
  const found = checkAccounts(viewOf(accounts)).filter(({level}) => level === "contradiction");
  return found.map(({id, printed, computed}) => `${id}: ${printed}, computed ${computed}`);
}

function coverDifferences({truth}: Synthetic, {document}: Accounts): string[] {
  const printed = `${truth.department} ${truth.year}`;
  const read = `${document.department} ${document.year}`;
  return printed === read ? [] : [`the cover says ${printed}, read as ${read}`];
}
