import type {Document} from "../accounts/index.js";
import {toDescriptor, toField} from "./descriptor.js";
import type {Column, Frame} from "./frame.js";
import {frameFiles} from "./frame-names.js";

/**
 * The descriptor of a document's frames, with their row counts and other files. Its resources are the plain CSVs: some of the
 * tools that read data packages take a byte order mark for a part of the first column's name.
 */
export function toFramesDescriptor(document: Document, frames: readonly Frame[]): Readonly<Record<string, unknown>> {
  const {name, title, ...rest} = toDescriptor(document);
  return {...rest, name: `${name}-frames`, title: `${title}：整理后的数据`, resources: frames.map(toResource)};
}

function toResource({name, title, description, columns, rows}: Frame): Readonly<Record<string, unknown>> {
  const files = frameFiles(name);
  return {
    profile: "tabular-data-resource",
    name,
    path: files.plain,
    title,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: {delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true},
    schema: {fields: columns.map(toColumn), missingValues: [""]},
    juesuan: {rows: rows.length, excel: files.csv, arrow: files.arrow, json: files.json}
  };
}

function toColumn(column: Column): Readonly<Record<string, unknown>> {
  return {...toField(column), ...(column.type === "number" && {juesuan: {scale: column.scale}})};
}
