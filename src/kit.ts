/** The kit as one door, for pages outside this project: figures, and the components that they are made of. */
export * from "./components/index.js";
export * from "./figures/index.js";
