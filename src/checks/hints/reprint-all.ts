import {type Accounts, parseAmount} from "../../accounts/index.js";
import type {Hint} from "../finding.js";

/** The accounts as they would be without the slip: several numbers printed otherwise, some of them blank. */
export function reprintAll(accounts: Accounts, changes: Hint["changes"]): Accounts {
  const proposed = new Map(changes.map((change) => [change.id, change.proposed]));
  return {
    ...accounts,
    cells: accounts.cells.map((cell) => {
      const text = proposed.get(cell.id);
      if (text === undefined) return cell;
      const amount = parseAmount(text);
      const status = amount ? (amount.value.isZero() ? "zero" : "number") : "blank";
      return {...cell, text, amount, status, unit: amount ? unitIn(accounts, cell.table) : ""};
    }),
    claims: accounts.claims.map((claim) => {
      const amount = parseAmount(proposed.get(claim.id) ?? "");
      return amount ? {...claim, amount, text: `${amount.text}${claim.unit}`} : claim;
    })
  };
}

function unitIn({tables, document}: Accounts, table: string): string {
  return tables.find(({id}) => id === table)?.unit || document.unit;
}
