/** Long enough to get on, short enough that no key press waits for it. */
const SLICE = 12;

/** Does one thing after another, and lets the page breathe between them: no slice holds it for longer than a blink. */
export async function inSlices(tasks: Iterable<() => void>, signal?: AbortSignal): Promise<void> {
  let began = Number.NEGATIVE_INFINITY;
  for (const task of tasks) {
    if (signal?.aborted) return;
    if (performance.now() - began > SLICE) {
      await breath();
      began = performance.now();
    }
    task();
  }
}

/** Until the page has answered whoever waited. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
