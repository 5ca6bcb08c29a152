export * from "./open-frame.js";
