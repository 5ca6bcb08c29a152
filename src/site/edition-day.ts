import {spawnSync} from "node:child_process";

const LAST = Date.UTC(10_000, 0);

/**
 * The day that an edition appearing now is dated with: the one that a reproducible build gives in `SOURCE_DATE_EPOCH`, else
 * the last commit's, else today's.
 */
export function editionDay(epoch = process.env.SOURCE_DATE_EPOCH): string {
  const given = new Date(Number(epoch) * 1000);
  // After the year 9999 a day has more digits than `YYYY-MM-DD` has; far later there are no dates at all.
  if (epoch && /^\d+$/.test(epoch) && given.getTime() < LAST) return toDay(given);
  const {stdout, status} = spawnSync("git", ["log", "-1", "--format=%cs"], {encoding: "utf8"});
  return status === 0 && /^\d{4}-\d\d-\d\d\n$/.test(stdout) ? stdout.trim() : toDay(new Date());
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
