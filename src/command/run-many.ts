import type {CheckCall, ReadCall} from "./call.js";
import type {Done} from "./done.js";
import {tellRefusal} from "./file-refusal.js";
import {EXTENSIONS, findDocuments} from "./find-documents.js";
import {inOrder} from "./in-order.js";
import {type JudgeOptions, judgeMany} from "./judge-many.js";
import {manyWords} from "./many-words.js";
import {nameDocuments} from "./name-documents.js";
import {openStore} from "./open-store.js";
import {EXIT, type Means, type Output} from "./output.js";
import {type Progress, showProgress} from "./progress.js";
import {Refused} from "./refused.js";
import {saveSummary} from "./save-summary.js";
import type {Target} from "./task.js";
import {tellJson} from "./telling/tell-json.js";
import {tellPackages} from "./telling/tell-packages.js";
import {tellReports} from "./telling/tell-reports.js";
import type {Telling, Total} from "./telling/telling.js";
import {untilInterrupted} from "./until-interrupted.js";

type ManyCall = ReadCall | CheckCall;

/**
 * Reads or checks the documents at several paths and below folders: each is told as soon as those before it are, one that
 * cannot be read never stops the rest, and the summary is written when all are done.
 */
export async function runMany(call: ManyCall, {output, errors, runner}: Means): Promise<number> {
  const targets = await targetsOf(call);
  const store = call.out ? await openStore(call.out, call.command === "read" ? "packages" : "reports", call) : null;
  const names = store ? await nameDocuments(targets) : [];
  const telling = tellingOf(call);
  const progress = showProgress(call.quiet ? {write() {}} : errors, targets.length, langOf(call));
  const write = (text: string) => text && progress.aside(() => output.write(text));
  write(telling.begin());
  const {done, interrupted} = await judgeAll(targets, {
    names,
    store,
    want: call.command === "read" ? {files: true} : {report: true},
    runner,
    jobs: call.jobs,
    timeout: call.timeout,
    progress,
    tell: (one, index) => write(telling.document(one, index))
  }).finally(progress.end);
  const total = toTotal(done);
  output.write(telling.end(interrupted ? null : total));
  for (const one of done) if (!one.ok) errors.write(tellRefusal(one.target.path, one.refusal));
  if (interrupted) return tellStopped(done.length, targets.length, call, errors);
  if (call.summary) await saveSummary(call.summary, done, (one) => folderOf(one, call));
  return exitOf(call, total);
}

async function targetsOf(call: ManyCall): Promise<readonly Target[]> {
  const found = await findDocuments(call.paths, call.out);
  // What is a package has been read already: `read` finds those that it wrote before.
  const targets = call.command === "read" ? found.filter(({kind}) => kind === "file") : found;
  if (targets.length > 0) return targets;
  const [paths, kinds] = [call.paths.join(" "), EXTENSIONS.join(" ")];
  throw new Refused(
    `${paths}：是文件夹，里面没有数据包，也没有能读的文件（${kinds}）。请写出文件；数据包用 juesuan read 文件 --out 文件夹 生成。`,
    `${paths}: is a folder with no data package and no file that can be read (${kinds}) in it. Name a file; make a package with juesuan read FILE --out DIR.`
  );
}

function tellingOf(call: ManyCall): Telling {
  if (call.command === "read") return tellPackages(call.out);
  return call.json ? tellJson : tellReports(call.lang);
}

function langOf(call: ManyCall) {
  return call.command === "check" ? call.lang : "zh";
}

interface AllOptions extends Omit<JudgeOptions, "signal" | "onPage" | "onDone"> {
  readonly progress: Progress;
  readonly tell: (done: Done, index: number) => void;
}

/** Documents in the order of their paths, without their reports, which are told and let go. */
async function judgeAll(
  targets: readonly Target[],
  {progress, tell, ...options}: AllOptions
): Promise<{readonly done: readonly Done[]; readonly interrupted: boolean}> {
  const done = new Map<number, Done>();
  const pass = inOrder(tell);
  const interrupted = await untilInterrupted(async (signal) => {
    await judgeMany(targets, {
      ...options,
      signal,
      onPage: progress.page,
      onDone(index, one) {
        progress.document();
        pass(index, one);
        done.set(index, one.ok ? {...one, report: undefined} : one);
      }
    });
    return signal.aborted;
  });
  return {done: targets.flatMap((_, i) => done.get(i) ?? []), interrupted};
}

function tellStopped(done: number, all: number, {out}: ManyCall, errors: Output): number {
  const [zh, en] = [manyWords.zh, manyWords.en].map((w) => w.stopped(done, all, out !== ""));
  errors.write(`${zh}\n${en}\n`);
  return EXIT.interrupted;
}

function toTotal(done: readonly Done[]): Total {
  const counts = done.map((one) => (one.ok ? one.contradictions : 0));
  return {
    documents: done.length,
    refused: done.filter((one) => !one.ok).length,
    contradicting: counts.filter((n) => n > 0).length,
    contradictions: counts.reduce((sum, n) => sum + n, 0)
  };
}

/** What was written of a document, below the folder written to, is a package only for `read`. */
function folderOf({name, ok}: Done, {command}: ManyCall): string {
  return command === "read" && ok ? name : "";
}

function exitOf({command}: ManyCall, {contradicting, refused}: Total): number {
  if (command === "check" && contradicting > 0) return EXIT.contradictions;
  return refused > 0 ? EXIT.refused : EXIT.consistent;
}
