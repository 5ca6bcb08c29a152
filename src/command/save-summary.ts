import type {Done} from "./done.js";
import {Refused} from "./refused.js";
import {toFileRow} from "./summary/to-file-row.js";
import {writeSummary} from "./summary/write-summary.js";

/** Writes the summary of documents; `folder` tells their packages. Throws `Refused` where it cannot be written. */
export async function saveSummary(
  path: string,
  done: readonly Done[],
  folder: (one: Done) => string = () => ""
): Promise<void> {
  const rows = done.map((one) => toFileRow(one, folder(one)));
  await writeSummary(path, rows).catch((error: NodeJS.ErrnoException) => {
    if (!error.code) throw error;
    throw new Refused(
      `汇总写不进 ${path}（${error.code}）。请换一个可以写的地方。`,
      `The summary cannot be written to ${path} (${error.code}). Choose a place that you may write to.`
    );
  });
}
