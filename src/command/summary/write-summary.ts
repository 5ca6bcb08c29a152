import {rename, rm, writeFile} from "node:fs/promises";
import {type Frame, type FrameRow, toCsv, toFrame} from "../../data/index.js";
import {summaryFields} from "./summary-fields.js";

/**
 * Writes the summary, a row a document, as CSV or as Parquet by the name of the file; whole or not at all. The same
 * documents give the same bytes. Rejects where it cannot be written.
 */
export async function writeSummary(path: string, rows: readonly FrameRow[]): Promise<void> {
  const stage = `${path}.${process.pid}`;
  try {
    await writeFile(stage, await toBytes(path, toSummary(rows)));
    await rename(stage, path);
  } finally {
    await rm(stage, {force: true});
  }
}

async function toBytes(path: string, frame: Frame): Promise<string | Uint8Array> {
  if (!path.endsWith(".parquet")) return toCsv(frame);
  return (await import("./to-parquet.js")).toParquet(frame);
}

/** A row of a document that was refused has nothing in the columns that tell what it says. */
function toSummary(rows: readonly FrameRow[]): Frame {
  const blank = Object.fromEntries(summaryFields.map(({name}) => [name, ""]));
  return toFrame({
    name: "summary",
    title: "汇总",
    description: "One document a row.",
    fields: summaryFields,
    rows: rows.map((row) => ({...blank, ...row}))
  });
}
