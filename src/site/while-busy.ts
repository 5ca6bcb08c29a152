/** Does what a place of the page waits for, and says meanwhile that it is being filled: a screen reader then waits as well. */
export async function whileBusy<T>(places: Iterable<Element>, work: () => Promise<T>): Promise<T> {
  const all = [...places];
  for (const place of all) place.setAttribute("aria-busy", "true");
  try {
    return await work();
  } finally {
    for (const place of all) place.removeAttribute("aria-busy");
  }
}
