/** The year before; empty for accounts whose year is not known. */
export function yearBefore(year: string): string {
  return year ? String(Number(year) - 1) : "";
}

/** `2023/2024`: from the year compared with, the one before unless given. Empty where the accounts' own year is not known. */
export function periodOfChange(year: string, before = yearBefore(year)): string {
  return year ? `${before}/${year}` : "";
}
