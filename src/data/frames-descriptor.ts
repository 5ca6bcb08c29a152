import type {Document} from "../accounts/index.js";
import {toCsvResource, toDescriptor, toField} from "./descriptor.js";
import type {Column, Frame} from "./frame.js";
import {frameFiles} from "./frame-names.js";

/**
 * The descriptor of a document's frames, with their row counts, their other files and, where `sizes` has them by path, how many
 * bytes each file has. Its resources are the plain CSVs: some of the tools that read data packages take a byte order mark for
 * a part of the first column's name.
 */
export function toFramesDescriptor(
  document: Document,
  frames: readonly Frame[],
  sizes: ReadonlyMap<string, number> = new Map()
): Readonly<Record<string, unknown>> {
  const {name, title, ...rest} = toDescriptor(document);
  return {
    ...rest,
    name: `${name}-frames`,
    title: `${title}：整理后的数据`,
    resources: frames.map((frame) => toResource(frame, sizes))
  };
}

function toResource(
  {name, title, description, columns, rows}: Frame,
  sizes: ReadonlyMap<string, number>
): Readonly<Record<string, unknown>> {
  const files = frameFiles(name);
  const bytes = Object.fromEntries(Object.entries(files).flatMap(([kind, path]) => pair(kind, sizes.get(path))));
  return {
    ...toCsvResource({name, path: files.plain, title, description}, columns.map(toColumn)),
    ...(bytes.plain && {bytes: bytes.plain}),
    juesuan: {rows: rows.length, excel: files.csv, arrow: files.arrow, json: files.json, bytes}
  };
}

function pair(kind: string, size: number | undefined): [string, number][] {
  return size === undefined ? [] : [[kind, size]];
}

function toColumn(column: Column): Readonly<Record<string, unknown>> {
  return {...toField(column), ...(column.type === "number" && {juesuan: {scale: column.scale}})};
}
