export * from "./budget-change.js";
export * from "./budget-completion.js";
export * from "./execution-rate.js";
export * from "./rate-of-initial.js";
export * from "./total-score.js";
export * from "./unspent.js";
