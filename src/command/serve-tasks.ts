import "./lend-dom-matrix.js";
import {parentPort} from "node:worker_threads";
import {judge} from "./judge.js";
import type {Message, Task} from "./task.js";

// What a worker runs: one document at a time, until it is ended.
const port = parentPort;
if (!port) throw new Error("missing port: this runs in a worker");
const say = (message: Message) => port.postMessage(message);
port.on("message", async (task: Task) => {
  const answer = await judge(task, (page, pages) => say({says: "page", page, pages}));
  say({says: "answer", answer});
});
say({says: "ready"});
