import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {loadPackage} from "../disk/index.js";
import {toArchive} from "../to-archive.js";

// One archive a document, since a process for each file costs more than all the frames together. A page asks for
// `data/frames/<document>/03.json`; the package itself is in the folder `src/data/<document>/`.
const {values} = parseArgs({options: {document: {type: "string"}}});
if (!values.document) throw new Error("missing option: --document");
const accounts = await loadPackage(fileURLToPath(new URL(`../${values.document}/`, import.meta.url)));
process.stdout.write(await toArchive(accounts));
