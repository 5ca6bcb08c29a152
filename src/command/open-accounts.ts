import {createHash} from "node:crypto";
import {access, readFile, stat} from "node:fs/promises";
import {basename, join} from "node:path";
import type {Accounts} from "../accounts/index.js";
import {loadPackage} from "../data/disk/index.js";
import {DESCRIPTOR} from "../data/index.js";
import {MAX_FILE_BYTES, readDocument} from "../reading/index.js";
import type {FileRefusal} from "./file-refusal.js";
import {findCMaps} from "./find-cmaps.js";
import type {Target} from "./task.js";

export type Opened =
  | {readonly ok: true; readonly accounts: Accounts}
  | {readonly ok: false; readonly sha256: string; readonly refusal: FileRefusal};

/** The accounts of a document or of the data package in a folder. Never throws on what is there or is not. */
export async function openAccounts(
  {path, kind}: Target,
  onPage?: (page: number, pages: number) => void
): Promise<Opened> {
  if (kind === "package") return openPackage(path);
  try {
    const refusal = await refusalBefore(path);
    if (refusal) return refuse(refusal);
    const bytes = await readFile(path);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const reading = await readDocument(bytes, {
      file: basename(path),
      sha256,
      cMapUrl: findCMaps(),
      ...(onPage && {onPage})
    });
    return reading.ok ? reading : refuse(reading.refusal, sha256);
  } catch (error) {
    return refuse(refusalOf(error));
  }
}

/** Told from what the file is alone: one that is too large is not loaded to find out. */
async function refusalBefore(path: string): Promise<FileRefusal | null> {
  const stats = await stat(path);
  if (!stats.isFile())
    return {
      reason: "not-a-file",
      zh: "不是普通文件，没有读。请先存成文件。",
      en: "This is not a regular file. Save it to a file first."
    };
  if (stats.size <= MAX_FILE_BYTES) return null;
  const [is, most] = [stats.size, MAX_FILE_BYTES].map((n) => `${Math.ceil(n / 1024 / 1024)} MB`);
  return {
    reason: "too-large",
    zh: `文件有 ${is}，超过 ${most} 的上限，没有读。请确认这是一份部门决算，不是扫描件；必要时只保留正文。`,
    en: `The file is ${is}, more than the limit of ${most}, and was not read. Make sure that it is a department's final accounts and no scan.`
  };
}

async function openPackage(folder: string): Promise<Opened> {
  try {
    await access(join(folder, DESCRIPTOR));
  } catch {
    return refuse({
      reason: "no-package",
      zh: `文件夹里没有数据包（缺 ${DESCRIPTOR}）。先用 juesuan read 文件 --out 文件夹 生成。`,
      en: `No data package in this folder (${DESCRIPTOR} is missing). Make one: juesuan read FILE --out DIR.`
    });
  }
  try {
    return {ok: true, accounts: await loadPackage(folder)};
  } catch (error) {
    const {message} = error instanceof Error ? error : new Error(String(error));
    return refuse({
      reason: "damaged-package",
      zh: `这里的数据包不完整或被改动过，读不了（${message}）。请用 juesuan read 重新生成。`,
      en: `The data package here is incomplete or was changed (${message}). Make it again with juesuan read.`
    });
  }
}

function refuse(refusal: FileRefusal, sha256 = ""): Opened {
  return {ok: false, sha256, refusal};
}

/** What the file system says. Anything else that fails is a fault of the program, and is thrown. */
function refusalOf(error: unknown): FileRefusal {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR")
    return {
      reason: "absent",
      zh: "找不到。请检查路径和文件名。",
      en: "The file is not there. Check the path and the name."
    };
  if (!/^E[A-Z]+$/.test(code)) throw error;
  return {
    reason: "unopenable",
    zh: `打不开（${code}）。请检查读取权限。`,
    en: `It cannot be opened (${code}). Check that you may read it.`
  };
}
