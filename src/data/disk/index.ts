/** The side of the data room that touches the file system: for the command line and the loaders, never for a page. */
export * from "./load-package.js";
export * from "./make-folder.js";
export * from "./write-package.js";
