export * from "./cells-of.js";
export * from "./example.js";
export * from "./examples.js";
