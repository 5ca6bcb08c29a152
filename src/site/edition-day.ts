import {spawnSync} from "node:child_process";

/**
 * The day that an edition appearing now is dated with: the one that a reproducible build gives in `SOURCE_DATE_EPOCH`, else
 * the last commit's, else today's.
 */
export function editionDay(epoch = process.env.SOURCE_DATE_EPOCH): string {
  if (epoch && /^\d+$/.test(epoch)) return toDay(new Date(Number(epoch) * 1000));
  const {stdout, status} = spawnSync("git", ["log", "-1", "--format=%cs"], {encoding: "utf8"});
  return status === 0 && /^\d{4}-\d\d-\d\d\n$/.test(stdout) ? stdout.trim() : toDay(new Date());
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
