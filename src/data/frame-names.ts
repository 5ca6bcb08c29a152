import {toFileName} from "./resource.js";
import {type ResourceName, schema} from "./schema.js";

export type TableFrameName = "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10";

/** The lists that a frame gives as the package has them. */
export type ListFrameName = Extract<
  ResourceName,
  "contents" | "tables" | "rows" | "statements" | "numbers" | "repairs" | "unread"
>;

export type FrameName =
  | TableFrameName
  | "projects"
  | "indicators"
  | "claims"
  | "checks"
  | "findings"
  | "cells"
  | ListFrameName;

export const listFrameNames: readonly ListFrameName[] = [
  "contents",
  "tables",
  "rows",
  "statements",
  "numbers",
  "repairs",
  "unread"
];

/** In the order in which they are listed. An object keyed by them would put 10 first. */
export const frameNames: readonly FrameName[] = [
  "01",
  "02",
  "03",
  "04",
  "05",
  "06",
  "07",
  "08",
  "09",
  "10",
  "projects",
  "indicators",
  "claims",
  "checks",
  "findings",
  "cells",
  ...listFrameNames
];

/** A frame's files: for Excel, for programs, for Arquero, for a page. */
export function frameFiles(name: string): {
  readonly csv: string;
  readonly plain: string;
  readonly arrow: string;
  readonly json: string;
} {
  return {csv: `${name}.csv`, plain: `plain/${name}.csv`, arrow: `${name}.arrow`, json: `${name}.json`};
}

/** The addresses at which a document's frames are to be published: Framework's `dynamicPaths`. */
export function framePaths(document: string): string[] {
  const files = ["datapackage.json", "report.json", ...frameNames.flatMap((name) => Object.values(frameFiles(name)))];
  return files.map((file) => `/${framesFolder(document)}/${file}`);
}

/** The folder of a document's frames within the site. */
export function framesFolder(document: string): string {
  return `data/frames/${document}`;
}

/** The addresses at which a document's package itself is to be published. */
export function packagePaths(document: string): string[] {
  return ["datapackage.json", ...Object.values(schema).map(toFileName)].map((file) => `/data/${document}/${file}`);
}

/** The address of everything there is of a document's frames, as one zip. */
export function archivePath(document: string): string {
  return `/data/frames/${document}.zip`;
}
