export * from "./arithmetic.js";
export * from "./both.js";
export * from "./clause.js";
export * from "./digits.js";
export * from "./headline.js";
export * from "./names.js";
export * from "./stated.js";
export * from "./telling.js";
