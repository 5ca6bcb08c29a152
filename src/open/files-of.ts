/** More files than a desk compares by eye; a folder of thousands is for the command line. */
export const MOST_FILES = 60;

/** Deeper folders than people make by hand. */
const DEPTH = 6;
const READABLE = /\.(?:pdf|docx?|xlsx?|html?|txt|md|csv)$/i;

/** What was dropped: the files as they are, of folders those that could be accounts. Bounded in number and depth. */
export async function filesOf(transfer: DataTransfer): Promise<readonly File[]> {
  // The list is emptied when the event is over: what is in it must be taken before the first wait.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return [...transfer.files];
  const files: File[] = [];
  for (const entry of entries) await collect(entry, files, 0);
  return files;
}

/** Of a folder that was chosen. */
export function readableOf(files: Iterable<File>): readonly File[] {
  return [...files].filter(isReadable);
}

function isReadable({name}: {readonly name: string}): boolean {
  // Word leaves files that begin with ~$ beside those that are open.
  return READABLE.test(name) && !/^(?:\.|~\$)/.test(name);
}

async function collect(entry: FileSystemEntry, files: File[], depth: number): Promise<void> {
  // One more than may be read, so that it is known that there were more.
  if (files.length > MOST_FILES) return;
  if (isFile(entry)) {
    if (depth === 0 || isReadable(entry)) files.push(...(await fileOf(entry)));
  } else if (isFolder(entry) && depth < DEPTH) {
    for (const inner of await entriesOf(entry)) await collect(inner, files, depth + 1);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<readonly File[]> {
  return new Promise((resolve) => {
    entry.file(
      (file) => resolve([file]),
      () => resolve([])
    );
  });
}

/** A reader gives a hundred at a time, and none when there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const next = () =>
    new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
  const all: FileSystemEntry[] = [];
  for (let some = await next(); some.length > 0 && all.length <= MOST_FILES * DEPTH; some = await next())
    all.push(...some);
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}
