import type {Quantity} from "../components/index.js";

/** Where a number comes from, for programs: the id of a printed one, the formula of a derived one, its ids in braces. */
export function originText({origin}: Quantity): string {
  const [only] = origin;
  if (origin.length === 1 && typeof only === "object") return only.id;
  return origin.map((part) => (typeof part === "string" ? part : `{${part.id}}`)).join("");
}
