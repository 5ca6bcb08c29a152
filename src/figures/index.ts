export * from "./balance.js";
export * from "./draw.js";
export * from "./evaluation-coverage.js";
export * from "./figure.js";
export * from "./numbers.js";
export * from "./published.js";
export * from "./source-line.js";
