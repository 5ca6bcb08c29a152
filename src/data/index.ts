/** The pure side of the data room. What touches files is behind `disk/index.ts`; Arquero is in `to-arquero.ts`. */
export * from "./as-text.js";
export * from "./descriptor.js";
export * from "./frame.js";
export * from "./frame-names.js";
export * from "./frames.js";
export * from "./from-package.js";
export * from "./ledger.js";
export * from "./report.js";
export * from "./resource.js";
export * from "./schema.js";
export * from "./to-arrow.js";
export * from "./to-csv.js";
export * from "./to-json.js";
export * from "./to-package.js";
