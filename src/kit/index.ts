/** The kit as one door, for pages outside this project: figures, the components that they are made of, and the way to data. */
export * from "../components/index.js";
export * from "../figures/index.js";
export * from "./load-frames.js";
