import {fileURLToPath} from "node:url";

/** Folder of the CMaps of pdf.js. */
export const cMapUrl = fileURLToPath(new URL("../../node_modules/pdfjs-dist/cmaps/", import.meta.url));
