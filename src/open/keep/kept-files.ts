import {localDay} from "../../components/index.js";
import type {Opened} from "../opened.js";

/** A file that the reader asked this browser to keep. */
export interface KeptFile {
  readonly id: string;
  readonly file: string;
  readonly department: string;
  readonly year: number | null;
  readonly size: number;
  /** By the reader's own clock. */
  readonly day: string;
  readonly content: Blob;
}

const STORE = "files";

/** What the reader asked to be kept, in the browser's own storage. All reject where the browser keeps nothing. */
export const keptFiles = {
  /** The latest first. */
  async list(): Promise<readonly KeptFile[]> {
    const all = await ask<KeptFile[]>("readonly", (store) => store.getAll());
    return all.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.file.localeCompare(b.file, "zh")));
  },
  /** The same file again takes the place of the first. */
  async keep(opened: Opened, content: Blob): Promise<void> {
    const {file, size, report} = opened;
    const {department, year, sha256} = report.document;
    // As a plain blob: a File may point to what is moved or changed on disk.
    const copy = new Blob([await content.arrayBuffer()], {type: content.type});
    const kept: KeptFile = {id: sha256 || file, file, department, year, size, day: localDay(), content: copy};
    await ask("readwrite", (store) => store.put(kept));
  },
  async forget(id: string): Promise<void> {
    await ask("readwrite", (store) => store.delete(id));
  },
  async forgetAll(): Promise<void> {
    await ask("readwrite", (store) => store.clear());
  }
};

async function ask<T>(mode: IDBTransactionMode, question: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = question(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result as T);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("juesuan.open", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, {keyPath: "id"});
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("blocked storage"));
  });
}
