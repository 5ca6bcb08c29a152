export * from "./ledger/ledger.js";
export * from "./ledger/ledger-rows.js";
