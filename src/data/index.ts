/** The pure side of the data room. What touches files is in `disk/index.ts`. */
export * from "./from-package.js";
export * from "./report.js";
export * from "./resource.js";
export * from "./schema.js";
export * from "./to-package.js";
