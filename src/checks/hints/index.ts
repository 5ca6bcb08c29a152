export * from "./tell-hint.js";
export * from "./with-hints.js";
