import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {Accounts} from "../../accounts/index.js";
import {fromPackage, packageFiles} from "../from-package.js";

/** The accounts in a folder that `writePackage` wrote. Throws where a file is absent (`ENOENT`) or not of the schema. */
export async function loadPackage(folder: string): Promise<Accounts> {
  const files = packageFiles.map(
    async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), "utf8")]
  );
  return fromPackage(new Map(await Promise.all(files)));
}
