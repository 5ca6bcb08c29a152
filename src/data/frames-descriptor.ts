import type {Document} from "../accounts/index.js";
import {toDescriptor, toField} from "./descriptor.js";
import type {Column, Frame} from "./frame.js";

/** The descriptor of a document's frames: the CSVs as resources, their row counts, and the other forms of each. */
export function toFramesDescriptor(document: Document, frames: readonly Frame[]): Readonly<Record<string, unknown>> {
  const {name, title, ...rest} = toDescriptor(document);
  return {...rest, name: `${name}-frames`, title: `${title}：整理后的数据`, resources: frames.map(toResource)};
}

function toResource({name, title, description, columns, rows}: Frame): Readonly<Record<string, unknown>> {
  return {
    profile: "tabular-data-resource",
    name,
    path: `${name}.csv`,
    title,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: {delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true},
    schema: {fields: columns.map(toColumn), missingValues: [""]},
    juesuan: {rows: rows.length, arrow: `${name}.arrow`, json: `${name}.json`}
  };
}

function toColumn(column: Column): Readonly<Record<string, unknown>> {
  return {...toField(column), ...(column.type === "number" && {juesuan: {scale: column.scale}})};
}
