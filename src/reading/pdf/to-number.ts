/** An argument of an operator that should be a number; 0 for anything else. */
export function toNumber(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}
