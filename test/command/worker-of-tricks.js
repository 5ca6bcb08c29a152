import {parentPort} from "node:worker_threads";

// A worker that does what its task's path says: dies, hangs, fills its memory, or answers with the path.
parentPort.on("message", ({path}) => {
  if (path === "exit") process.exit(3);
  if (path === "throw") throw new Error("broken on purpose");
  while (path === "hang");
  const filled = [];
  while (path === "fill") filled.push(new Array(100_000).fill(filled.length));
  parentPort.postMessage({says: "page", page: 1, pages: 1});
  parentPort.postMessage({
    says: "answer",
    answer: {ok: false, sha256: "", refusal: {reason: "empty", zh: path, en: path}}
  });
});
parentPort.postMessage({says: "ready"});
