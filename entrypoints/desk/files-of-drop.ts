/** Files of one drop at most; a folder may hold a whole disk. */
const MOST_FILES = 2_000;

/** All files of a drop, those in folders too. The list of a drop lives only in its own turn: it is read at once. */
export async function filesOfDrop(drop: DataTransfer): Promise<File[]> {
  const entries = [...drop.items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null));
  const plain = [...drop.files];
  const files: File[] = [];
  for (const [at, entry] of entries.entries()) {
    if (entry === null) {
      const file = plain[at];
      if (file !== undefined) files.push(file);
    } else await collect(entry, files);
  }
  return files;
}

async function collect(entry: FileSystemEntry, files: File[]): Promise<void> {
  if (files.length >= MOST_FILES) return;
  if (entry.isFile) {
    files.push(await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)));
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A folder is told in parts, until an empty one.
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return;
    for (const inner of part) await collect(inner, files);
  }
}
