export * from "./keyboard.js";
export * from "./ledger.js";
export * from "./ledger-index.js";
export * from "./ledger-parts.js";
export * from "./ledger-rows.js";
export * from "./legend.js";
export * from "./place-panel.js";
export {words as ledgerWords} from "./words.js";
