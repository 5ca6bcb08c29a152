/** The float that the digits of a quantity stand for. */
export function digitsValue(text: string): number {
  return Number(text.replaceAll(",", "").replace("−", "-"));
}
