/** Words that people give to what they compute, and that browsers have for something else: to a cell they are unknown. */
const MISLEADING = [
  "name",
  "status",
  "event",
  "length",
  "parent",
  "top",
  "self",
  "origin",
  "closed",
  "frames",
  "external"
];

/** The browser's value for a name that neither a cell nor the scope has. */
export function browserName(name: string): unknown {
  if (name in globalThis && !MISLEADING.includes(name)) return Reflect.get(globalThis, name);
  throw new ReferenceError(`${name} is not defined`);
}
