import {stat} from "node:fs/promises";
import type {Target} from "./task.js";

/** The document that a path stands for when it is the only one; null for a folder of documents. */
export async function loneDocument(path: string): Promise<Target | null> {
  const stats = await stat(path).catch(() => null);
  if (!stats?.isDirectory()) return {path, kind: "file"};
  // Most calls are of one file, and need not wait for what walks folders to load.
  const {holdsPackage} = await import("./find-documents.js");
  return (await holdsPackage(path)) ? {path, kind: "package"} : null;
}
