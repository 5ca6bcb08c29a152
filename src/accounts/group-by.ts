/** Items by key, in their order; groups in the order of their first items. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  return groupByEach(items, (item) => [key(item)]);
}

/** Items by each of their keys: an item with two keys stands in two groups. */
export function groupByEach<T>(
  items: readonly T[],
  keys: (item: T) => readonly string[]
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
