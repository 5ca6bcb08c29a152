import {serveFiles, type WorkerScope} from "../../open/index.js";

/** What runs in the worker of the page of one's own documents. The types of the project are those of a window. */
await serveFiles(globalThis as unknown as WorkerScope);
