export * from "./examples/index.js";
export * from "./frame/index.js";
export * from "./open-notebook.js";
