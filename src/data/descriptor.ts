import type {Document} from "../accounts/index.js";
import type {Field, Resource} from "./resource.js";
import {toFileName} from "./resource.js";
import {FORMAT, schema} from "./schema.js";

/** What of `datapackage.json` the reader relies on. */
export interface Descriptor {
  readonly juesuan: {readonly format: number; readonly document: Document};
}

/** The descriptor as Frictionless Data Package 1 has it. It holds no clock and no path of the machine that wrote it. */
export function toDescriptor(document: Document): Descriptor & Readonly<Record<string, unknown>> {
  const title = `${document.department}${document.year}年度部门决算`;
  return {
    profile: "data-package",
    name: toName(document),
    title,
    licenses: [{name: "other-pd", title: "Figures and labels of an official document"}],
    sources: [
      {title, department: document.department, date: document.date, file: document.file, sha256: document.sha256}
    ],
    juesuan: {format: FORMAT, document},
    resources: Object.values(schema).map(toResource)
  };
}

/** The document of a descriptor's text. Throws where it is not JSON, not ours, or of another format. */
export function parseDescriptor(text: string): Document {
  const {juesuan} = JSON.parse(text) as Partial<Descriptor>;
  if (!juesuan) throw new Error("missing block: juesuan, in datapackage.json");
  if (juesuan.format !== FORMAT) throw new Error(`unknown format: ${juesuan.format}, in datapackage.json`);
  const {department, year, date, unit, file, sha256, format} = juesuan.document;
  const document = {department, year, date, unit, file, sha256, format};
  for (const [name, value] of Object.entries(document))
    if (typeof value !== "string") throw new Error(`missing field: ${name}, in datapackage.json`);
  return document;
}

/** The file's name where it can be an identifier, else the year and the first digits of the hash. */
function toName({file, year, sha256}: Document): string {
  const stem = file.replace(/\.[^.]*$/, "").toLowerCase();
  return /^[a-z0-9][-a-z0-9._]*$/.test(stem) ? stem : `final-accounts-${year}-${sha256.slice(0, 8)}`;
}

function toResource(resource: Resource): Readonly<Record<string, unknown>> {
  const {fields, primaryKey, foreignKeys} = resource;
  return toCsvResource({...resource, path: toFileName(resource)}, fields.map(toField), {
    ...(primaryKey.length > 0 && {primaryKey}),
    ...(foreignKeys.length > 0 && {
      foreignKeys: foreignKeys.map((k) => ({
        fields: k.fields,
        reference: {resource: k.resource, fields: k.references}
      }))
    })
  });
}

/**
 * A CSV file as Frictionless has it. The empty text is the one missing value: a blank cell holds nothing. A printed nought
 * and a printed dash are texts, and `status` tells all of them apart.
 */
export function toCsvResource(
  {name, path, title, description}: {readonly path: string} & Pick<Resource, "name" | "title" | "description">,
  fields: readonly Readonly<Record<string, unknown>>[],
  keys: Readonly<Record<string, unknown>> = {}
): Readonly<Record<string, unknown>> {
  return {
    profile: "tabular-data-resource",
    name,
    path,
    title,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: {delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true},
    schema: {fields, missingValues: [""], ...keys}
  };
}

export function toField({name, type, title, description, values}: Field): Readonly<Record<string, unknown>> {
  const printed = values?.filter((v) => v !== "");
  return {name, type, title, description, ...(printed && {constraints: {enum: printed}})};
}
