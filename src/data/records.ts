import {csvFormatRows, csvParseRows} from "d3";
import type {Field, Resource} from "./resource.js";

/** A row of a resource by field name. Decimals are texts. */
export type Row = Readonly<Record<string, string | number | boolean>>;

/** Rows as CSV: a header, LF after every line, quotes only where needed. */
export function toRecords(resource: Resource, rows: readonly Row[]): string {
  const names = resource.fields.map((f) => f.name);
  const body = rows.map((row) => names.map((name) => String(present(row, name, resource))));
  return `${csvFormatRows([names, ...body])}\n`;
}

/** The rows of a CSV that `toRecords` wrote, in their order. Throws where the text is not of the resource's schema. */
export function fromRecords(resource: Resource, csv: string): Row[] {
  const [header = [], ...body] = csvParseRows(csv);
  const expected = resource.fields.map((f) => f.name);
  if (header.join() !== expected.join()) throw new Error(`invalid header: ${header.join()}, in ${resource.name}.csv`);
  return body.map((texts, i) => {
    const place = `in ${resource.name}.csv, record ${i + 1}`;
    if (texts.length !== expected.length) throw new Error(`invalid record: ${texts.length} fields, ${place}`);
    return Object.fromEntries(
      resource.fields.map((field, j) => [field.name, parseField(field, texts[j] ?? "", place)])
    );
  });
}

function present(row: Row, name: string, resource: Resource): string | number | boolean {
  const value = row[name];
  if (value === undefined) throw new Error(`missing field: ${name}, in ${resource.name}`);
  return value;
}

function parseField({name, type, values}: Field, text: string, place: string): string | number | boolean {
  const invalid = new Error(`invalid ${name}: ${text}, ${place}`);
  if (values && !values.includes(text)) throw invalid;
  if (type === "boolean") {
    if (text !== "true" && text !== "false") throw invalid;
    return text === "true";
  }
  if (type === "integer") {
    if (!/^-?\d{1,15}$/.test(text)) throw invalid;
    return Number(text);
  }
  if (type === "number" && !/^(?:-?\d+(?:\.\d+)?)?$/.test(text)) throw invalid;
  return text;
}
