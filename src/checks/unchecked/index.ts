export * from "./needs.js";
export * from "./unchecked.js";
export * from "./unchecked-of.js";
