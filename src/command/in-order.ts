/** Passes results on in the order of their indices, each as soon as all before it have come. */
export function inOrder<T>(pass: (result: T, index: number) => void): (index: number, result: T) => void {
  const waiting = new Map<number, T>();
  let next = 0;
  return (index, result) => {
    waiting.set(index, result);
    for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
      waiting.delete(next);
      pass(ready, next);
      next += 1;
    }
  };
}
