export * from "./ledger.js";
export * from "./ledger-rows.js";
export {words as ledgerWords} from "./words.js";
