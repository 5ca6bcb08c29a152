import {type ChildProcess, fork} from "node:child_process";
import {fileURLToPath} from "node:url";
import type {Summary} from "./summary.js";

/** However busy the machine is: a file that takes longer would hold up whoever reads it. */
const GUARD_MS = 60_000;
const READER = fileURLToPath(new URL("./reader.ts", import.meta.url));
/** Bounds what a file may make the reader hold. */
const MEMORY_MB = 400;

export type Outcome = Summary | {readonly outcome: "hung"} | {readonly outcome: "died"};

/** Reads files in another process, so that one which never ends or takes all memory ends that process alone. */
export class ReadingProcess {
  private child: ChildProcess | undefined;

  async read(bytes: Uint8Array, file: string): Promise<Outcome> {
    this.child ??= fork(READER, {
      execArgv: ["--import", "tsx", `--max-old-space-size=${MEMORY_MB}`],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "inherit", "ipc"]
    });
    const outcome = await answerOf(this.child, {bytes, file});
    if (outcome.outcome === "hung" || outcome.outcome === "died") this.end();
    return outcome;
  }

  end(): void {
    this.child?.kill("SIGKILL");
    this.child = undefined;
  }
}

function answerOf(child: ChildProcess, question: object): Promise<Outcome> {
  return new Promise((resolve) => {
    const finish = (outcome: Outcome) => {
      clearTimeout(guard);
      child.removeAllListeners("message").removeAllListeners("exit");
      resolve(outcome);
    };
    const guard = setTimeout(() => finish({outcome: "hung"}), GUARD_MS);
    child.once("message", (summary: Summary) => finish(summary));
    child.once("exit", () => finish({outcome: "died"}));
    child.send(question);
  });
}
