/** Where a number stands: in a table, or in a sentence of a section, and on which page or line of the file. */
export interface Place {
  readonly table?: string;
  readonly row?: string;
  readonly column?: string;
  readonly section?: string;
  readonly sentence?: number;
  readonly page?: number;
  readonly line?: number;
}

/** `03:2010302:project`: stable, and usable in a URL as it is. */
export function toCellId(table: string, row: string, column: string): string {
  return `${table}:${row}:${column}`;
}

/** `claim:9.2.3:change`; the second claim of a measure in a section is `claim:2:amount.2`. */
export function toClaimId(section: string, measure: string, nth = 1): string {
  return nth === 1 ? `claim:${section}:${measure}` : `claim:${section}:${measure}.${nth}`;
}
