/** What the page of downloads needs: a door of its own, so that the page does not load the charts. */
export * from "../citation.js";
export * from "../folder-of.js";
export * from "../frame-list.js";
export * from "../package-list.js";
