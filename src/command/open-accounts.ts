import {createHash} from "node:crypto";
import type {Stats} from "node:fs";
import {access, readFile, stat} from "node:fs/promises";
import {basename, join} from "node:path";
import type {Accounts} from "../accounts/index.js";
import {loadPackage} from "../data/disk/index.js";
import {DESCRIPTOR} from "../data/index.js";
import {MAX_BYTES, readAccounts} from "../reading/index.js";
import {Refused} from "./refused.js";

/** The accounts of a document. Throws `Refused` where the file is absent, too large, or not final accounts. */
export async function openDocument(path: string): Promise<Accounts> {
  const stats = await statOf(path);
  if (stats.isDirectory())
    throw new Refused(
      `${path} 是文件夹，不是文件：请写出其中要读的那个文件。`,
      `${path} is a folder, not a file: name the file in it that is to be read.`
    );
  return readDocument(path, stats);
}

/** The accounts of a document or of the data package in a folder. */
export async function openAccounts(path: string): Promise<Accounts> {
  const stats = await statOf(path);
  return stats.isDirectory() ? openPackage(path) : readDocument(path, stats);
}

async function readDocument(path: string, stats: Stats): Promise<Accounts> {
  if (!stats.isFile())
    throw new Refused(
      `${path} 不是普通文件，没有读。请先存成文件。`,
      `${path} is not a regular file. Save it to a file first.`
    );
  if (stats.size > MAX_BYTES) throw tooLarge(path, stats.size);
  const bytes = await readFile(path).catch(refuseUnreadable(path));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const reading = readAccounts(bytes, {file: basename(path), sha256});
  if (reading.ok) return reading.accounts;
  throw new Refused(`${path}：${reading.refusal.zh}`, `${path}: ${reading.refusal.en}`);
}

async function openPackage(folder: string): Promise<Accounts> {
  await access(join(folder, DESCRIPTOR)).catch(() => {
    throw new Refused(
      `文件夹 ${folder} 里没有数据包（缺 ${DESCRIPTOR}）。先用 juesuan read 文件 --out ${folder} 生成。`,
      `No data package in the folder ${folder} (${DESCRIPTOR} is missing). Make one: juesuan read FILE --out ${folder}.`
    );
  });
  return loadPackage(folder).catch((error: Error) => {
    throw new Refused(
      `${folder} 里的数据包不完整或被改动过，读不了（${error.message}）。请用 juesuan read 重新生成。`,
      `The data package in ${folder} is incomplete or was changed (${error.message}). Make it again with juesuan read.`
    );
  });
}

function statOf(path: string): Promise<Stats> {
  return stat(path).catch(refuseUnreadable(path));
}

function refuseUnreadable(path: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR")
      throw new Refused(`找不到 ${path}。请检查路径和文件名。`, `${path} is not there. Check the path and the name.`);
    throw new Refused(
      `打不开 ${path}（${error.code}）。请检查读取权限。`,
      `${path} cannot be opened (${error.code}). Check that you may read it.`
    );
  };
}

/** Told from the size alone: a file that is too large is not loaded to find out. */
function tooLarge(path: string, size: number): Refused {
  const [is, most] = [size, MAX_BYTES].map((n) => `${Math.ceil(n / 1024 / 1024)} MB`);
  return new Refused(
    `${path} 有 ${is}，超过 ${most} 的上限，没有读。请确认这是一份部门决算，必要时只保留正文。`,
    `${path} is ${is}, more than the limit of ${most}, and was not read. Make sure that it is a department's final accounts.`
  );
}
