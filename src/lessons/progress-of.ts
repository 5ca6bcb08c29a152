const KEY = "juesuan.classroom";

/** What was done right, in this browser only. */
export interface Progress {
  has(id: string): boolean;
  add(id: string): void;
  forget(): void;
}

/** Reads and keeps it; where the browser keeps nothing, or has something odd there, it lasts as long as the page. */
export function progressOf(storage: () => Storage): Progress {
  const done = new Set(read(storage));
  return {
    has: (id) => done.has(id),
    add(id) {
      done.add(id);
      attempt(() => storage().setItem(KEY, JSON.stringify([...done])));
    },
    forget() {
      done.clear();
      attempt(() => storage().removeItem(KEY));
    }
  };
}

function read(storage: () => Storage): readonly string[] {
  const kept: unknown = attempt(() => JSON.parse(storage().getItem(KEY) ?? "[]"));
  return Array.isArray(kept) ? kept.filter((id) => typeof id === "string") : [];
}

/** A browser may refuse the storage (private windows), or have no room; and anything may stand in it. Neither is an error. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
