import type {Accounts} from "./accounts.js";

/** The page on which a line stands; 0 where the file has none. */
export function pageOf({pages}: Pick<Accounts, "pages">, line: number): number {
  return pages.findLast((p) => p.line <= line)?.page ?? 0;
}
