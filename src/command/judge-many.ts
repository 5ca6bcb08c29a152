import type {Done} from "./done.js";
import type {Store} from "./open-store.js";
import type {Runner, RunOptions} from "./run-tasks.js";
import type {Answer, Target, Task} from "./task.js";

export interface JudgeOptions extends Omit<RunOptions, "onAnswer"> {
  /** What is written of each document is called; as many as there are documents. */
  readonly names: readonly string[];
  readonly store: Store | null;
  readonly want: Task["want"];
  readonly runner: Runner;
  /** Called once for each document, in whatever order they are done. */
  readonly onDone: (index: number, done: Done) => void;
}

/** Reads and checks documents, but for those that an earlier run has done. Ends when all are, or the signal says so. */
export async function judgeMany(targets: readonly Target[], options: JudgeOptions): Promise<void> {
  const {names, store, want, runner, onDone, ...run} = options;
  const left: {readonly index: number; readonly target: Target; readonly name: string}[] = [];
  for (const [index, target] of targets.entries()) {
    if (run.signal.aborted) return;
    const name = names[index] ?? "";
    const known = await store?.recall(target, name);
    if (known) onDone(index, known);
    else left.push({index, target, name});
  }
  await runner(
    left.map(({target}) => ({...target, want})),
    {
      ...run,
      async onAnswer(nth, answer) {
        const one = left[nth];
        if (!one) throw new Error(`unknown task: ${nth}`);
        const unwritten = (await store?.keep(one.target, one.name, answer)) ?? null;
        onDone(one.index, toDone(one, unwritten ? {...answer, ok: false, refusal: unwritten} : answer));
      }
    }
  );
}

function toDone({target, name}: Pick<Done, "target" | "name">, answer: Answer): Done {
  const {sha256} = answer;
  if (!answer.ok) return {target, name, sha256, ok: false, refusal: answer.refusal};
  const {row, contradictions, report} = answer;
  return {target, name, sha256, ok: true, row, contradictions, ...(report && {report})};
}
