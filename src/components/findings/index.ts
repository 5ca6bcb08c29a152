export * from "./enhance-findings.js";
export * from "./finding-list.js";
export * from "./finding-row.js";
