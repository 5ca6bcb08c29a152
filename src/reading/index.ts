export {MAX_BYTES} from "./decode-text.js";
export {type Reading, readAccounts} from "./read-accounts.js";
export type {Refusal} from "./refusal.js";
