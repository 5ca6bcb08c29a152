import {serveFiles, type WorkerScope} from "../../open/index.js";

/** What runs in the worker of the page of one's own documents. The types of the project are those of a window. */
void serveFiles(globalThis as unknown as WorkerScope);
