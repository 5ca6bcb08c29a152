import {isCells} from "./share-link.js";

const KEY = "juesuan.notebook";

export interface Saved {
  readonly cells: readonly string[];
  /** As `2026-11-23`. */
  readonly day: string;
}

/** False where the browser keeps nothing for this site. */
export function saveNotebook(cells: readonly string[], day: string): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify({cells, day}));
    return true;
  } catch {
    // Forbidden, or full: whoever asked is told.
    return false;
  }
}

/** What was saved in this browser; null where nothing is, or nothing that can be read. */
export function savedNotebook(): Saved | null {
  try {
    const {cells, day} = Object(JSON.parse(localStorage.getItem(KEY) ?? "null"));
    return isCells(cells) && /^\d{4}-\d\d-\d\d$/.test(day) ? {cells, day} : null;
  } catch {
    // Forbidden, or written by something else.
    return null;
  }
}

export function forgetNotebook(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing may be kept, nothing is.
  }
}
