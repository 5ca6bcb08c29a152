/** Puts some parts of the address in the place of those it had by these names; the rest, and the fragment, stay. */
export function writeAddress(
  names: readonly string[],
  parts: readonly (readonly [string, string])[],
  {push}: {readonly push: boolean}
): void {
  const url = new URL(location.href);
  for (const name of names) url.searchParams.delete(name);
  for (const [name, value] of parts) url.searchParams.set(name, value);
  if (url.href === location.href) return;
  if (push) history.pushState(null, "", url);
  else history.replaceState(null, "", url);
}
