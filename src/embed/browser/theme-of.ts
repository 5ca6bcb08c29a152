/** `light` unless the address asks for another: what lies around a frame is light more often than not, and cannot be seen. */
export function themeOf(asked: string | null | undefined, systemIsDark: boolean): "light" | "dark" {
  if (asked === "auto") return systemIsDark ? "dark" : "light";
  return asked === "dark" ? "dark" : "light";
}
