export {readZip} from "./read-zip.js";
export {unzip} from "./unzip.js";
export type {ZipEntry} from "./zip-entry.js";
