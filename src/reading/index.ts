export {MAX_BYTES} from "./decode-text.js";
export type {Line, PrintedBox, PrintedCell} from "./line.js";
export {MAX_FILE_BYTES, printDocument} from "./print-document.js";
export type {Printed, PrintedPage, Printing, PrintOptions} from "./printed.js";
export {readAccounts} from "./read-accounts.js";
export {type DocumentReading, readDocument} from "./read-document.js";
export {type Identity, type Reading, readPrinted} from "./read-printed.js";
export type {Refusal} from "./refusal.js";
