import {readFile, writeFile} from "node:fs/promises";
import {basename, join} from "node:path";
import {writePackage} from "../data/disk/index.js";
import {DESCRIPTOR, type Report} from "../data/index.js";
import type {Done} from "./done.js";
import type {FileRefusal} from "./file-refusal.js";
import {formatReport} from "./format-report.js";
import {openJournal} from "./open-journal.js";
import {Refused} from "./refused.js";
import type {Answer, Target} from "./task.js";

/** Where what is made of each document is written, and found again by a run that goes on from one that was broken off. */
export interface Store {
  recall(target: Target, name: string): Promise<Done | undefined>;
  /** Writes what is to be written of a document, then notes it. What cannot be written is told, and not noted. */
  keep(target: Target, name: string, answer: Answer): Promise<FileRefusal | null>;
}

/** A store of data packages, a folder each, or of reports, a JSON file each. Throws `Refused` where the folder cannot be made. */
export async function openStore(
  folder: string,
  holds: "packages" | "reports",
  {fresh}: {readonly fresh: boolean}
): Promise<Store> {
  const journal = await openJournal(folder, {fresh}).catch((error: NodeJS.ErrnoException) => {
    const {zh, en} = unwritable(error);
    throw new Refused(`${folder}：${zh}`, `${folder}: ${en}`);
  });
  return {
    async recall(target, name) {
      const entry = await journal.recall(target, basename(target.path));
      if (!entry) return;
      const {sha256} = entry;
      if ("refusal" in entry) return {target, name, sha256, ok: false, refusal: entry.refusal};
      const found = {target, name, sha256, ok: true, row: entry.row, contradictions: entry.contradictions} as const;
      if (holds === "packages") return (await holdsPackageOf(join(folder, name), sha256)) ? found : undefined;
      const report = await reportIn(toReportFile(folder, name), sha256);
      return report && {...found, report};
    },
    async keep({path, kind}, name, answer) {
      try {
        if (answer.ok && answer.files) await writePackage(join(folder, name), answer.files);
        if (answer.ok && answer.report) await writeFile(toReportFile(folder, name), formatReport(answer.report));
      } catch (error) {
        return unwritable(error);
      }
      if (kind === "file" && answer.sha256) await journal.add(toEntry(basename(path), answer));
      return null;
    }
  };
}

function toEntry(file: string, answer: Answer) {
  const {sha256} = answer;
  if (!answer.ok) return {file, sha256, refusal: answer.refusal};
  return {file, sha256, row: answer.row, contradictions: answer.contradictions};
}

function toReportFile(folder: string, name: string): string {
  return join(folder, `${name}.json`);
}

async function holdsPackageOf(folder: string, sha256: string): Promise<boolean> {
  const descriptor = await readFile(join(folder, DESCRIPTOR), "utf8").catch(() => "");
  return descriptor.includes(`"${sha256}"`);
}

/** A report that was changed or cut off is made again. */
async function reportIn(file: string, sha256: string): Promise<Report | undefined> {
  try {
    const report: Report = JSON.parse(await readFile(file, "utf8"));
    return report.document.sha256 === sha256 ? report : undefined;
  } catch {
    return undefined;
  }
}

function unwritable(error: unknown): FileRefusal {
  const {message} = error instanceof Error ? error : new Error(String(error));
  const why = error instanceof Error && "code" in error ? String(error.code) : message;
  return {
    reason: "unwritable",
    zh: `结果写不进去（${why}）。请换一个可以写的文件夹。`,
    en: `The result cannot be written (${why}). Choose a folder that you may write to.`
  };
}
