/**
 * The address, within a figure, of one number of a row: `p07.executed`. Charts give it to their marks as `href`; it is also
 * the end of the id of the number's cell in the figure's table.
 */
export function markAddress(key: string, column: string): string {
  return `${key}.${column}`;
}
