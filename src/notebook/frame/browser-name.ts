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
  if (name in globalThis && !MISLEADING.includes(name)) {
    try {
      return Reflect.get(globalThis, name);
    } catch (error) {
      // Storage and the like, which a frame without an origin does not have: as if there were none.
      if (!(error instanceof DOMException)) throw error;
    }
  }
  throw new ReferenceError(`${name} is not defined`);
}
