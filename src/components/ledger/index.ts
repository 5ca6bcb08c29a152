export * from "./ledger.js";
export * from "./ledger-rows.js";
