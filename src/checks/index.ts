export * from "./check-accounts.js";
export * from "./compare.js";
export * from "./finding.js";
export * from "./labels.js";
export * from "./unchecked/index.js";
