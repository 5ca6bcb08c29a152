export * from "./balance.js";
export * from "./draw.js";
export * from "./figure.js";
