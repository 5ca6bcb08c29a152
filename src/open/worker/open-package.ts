import {fromPackage, packageFiles} from "../../data/index.js";
import type {Answered, Asked} from "./messages.js";
import {toOpened} from "./to-opened.js";

const LOST = {
  zh: "没有读到第一份文件的数据，请检查网络后再试。",
  en: "The data of the first document could not be loaded. Check the connection and try again."
};

/** Opens a published data package as if its file had been read, but for the document's text, which is in no package. */
export async function openPackage({id, folder, lang}: Extract<Asked, {kind: "package"}>): Promise<Answered> {
  try {
    const files = await Promise.all(
      packageFiles.map(async (name) => [name, await load(new URL(name, folder))] as const)
    );
    const accounts = fromPackage(new Map(files));
    const printed = {format: accounts.document.format, lines: [], pages: []};
    return {kind: "opened", id, opened: toOpened({accounts, printed, size: 0}, lang)};
  } catch (error) {
    console.error(error);
    return {kind: "refused", id, refusal: LOST};
  }
}

async function load(address: URL): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`missing file: ${address.pathname} (${answer.status})`);
  return answer.text();
}
