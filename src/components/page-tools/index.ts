export * from "./keep-section.js";
export * from "./page-units.js";
export * from "./question-sheet.js";
export * from "./stay-in-sight.js";
export * from "./theme-switch.js";
