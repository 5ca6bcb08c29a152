/** Thrown out of a loop that runs on without a pause. */
export class EndlessError extends Error {
  override name = "EndlessError";
}

/** Turns between two looks at the clock, which costs more than most loops' bodies. */
const TURNS = 256;

export interface LoopWatch {
  /** Where a cell begins: it has its own time, even if nothing paused since the one before. */
  begin(): void;
  /** To be called in every turn of every loop. */
  turn(): void;
  stop(): void;
}

/**
 * Ends loops that hold the page for longer than `limit` milliseconds: while they run no timer fires, so the time since one
 * did is theirs. A page that shares its process with others would stand still for good.
 */
export function loopWatch(limit = 5000): LoopWatch {
  let since = performance.now();
  let turns = 0;
  // Stays until the code lets go: a loop that catches what ended the loop within it is ended itself.
  let isLate = false;
  const begin = () => {
    since = performance.now();
    isLate = false;
  };
  const timer = setInterval(begin, 200);
  return {
    begin,
    turn() {
      turns += 1;
      if (turns % TURNS === 0 && performance.now() - since > limit) isLate = true;
      if (isLate) throw new EndlessError("endless loop");
    },
    stop: () => clearInterval(timer)
  };
}
