/** How a column is read: `number` is a decimal whose digits are kept, never a float. */
export type FieldType = "string" | "integer" | "number" | "boolean";

/** A column. `title` is its Chinese heading, `description` says in English what stands in it. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly title: string;
  readonly description: string;
  /** The only values it may hold. */
  readonly values?: readonly string[];
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly resource: string;
  readonly references: readonly string[];
}

/** A table of the package: one CSV file. */
export interface Resource {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

export function field(name: string, type: FieldType, title: string, description: string): Field {
  return {name, type, title, description};
}

/**
 * A word out of a closed list. The list is a record so that the compiler asks for every word of the type: a package with a
 * word that is not listed could be written, but not read.
 */
export function oneOf<T extends string>(
  name: string,
  title: string,
  description: string,
  values: Readonly<Record<T, true>>
): Field {
  return {name, type: "string", title, description, values: Object.keys(values)};
}

export function toFileName(resource: Resource): string {
  return `${resource.name}.csv`;
}
