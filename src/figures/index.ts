export * from "./balance-bridge.js";
export * from "./draw.js";
export * from "./figure.js";
