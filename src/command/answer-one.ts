import type {Reading} from "./call.js";
import type {Means} from "./output.js";
import {Refused} from "./refused.js";
import type {Answer, Task} from "./task.js";

type OneOptions = Pick<Reading, "timeout"> & Pick<Means, "runner">;

/** What there is of one document. A file is read in a worker, which can be stopped. Throws `Refused` where it is not read. */
export async function answerOne(task: Task, options: OneOptions): Promise<Extract<Answer, {ok: true}>> {
  const answer =
    task.kind === "package" ? await (await import("./judge.js")).judge(task) : await inWorker(task, options);
  if (answer.ok) return answer;
  const {zh, en} = answer.refusal;
  throw new Refused(`${task.path}：${zh}`, `${task.path}: ${en}`);
}

async function inWorker(task: Task, {timeout, runner}: OneOptions): Promise<Answer> {
  const answers: Answer[] = [];
  const {signal} = new AbortController();
  await runner([task], {jobs: 1, timeout, signal, onAnswer: (_, answer) => void answers.push(answer)});
  const [answer] = answers;
  if (!answer) throw new Error(`missing answer: ${task.path}`);
  return answer;
}
