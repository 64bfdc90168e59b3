import type { NamedFile } from '../../state/importing.ts';

/** Every file that was dropped, those of folders by their path; in the order of the names within a folder. */
export async function droppedFiles(items: Iterable<DataTransferItem>): Promise<NamedFile[]> {
  // Taken at once: the list is empty after the first pause.
  const dropped = [...items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const lists = await Promise.all(
    dropped.map(async ({ entry, file }): Promise<NamedFile[]> => {
      if (entry?.isDirectory) return filesUnder(entry as FileSystemDirectoryEntry); // what the flag says
      return file ? [{ name: file.name, file }] : [];
    }),
  );
  return lists.flat();
}

async function filesUnder(folder: FileSystemDirectoryEntry): Promise<NamedFile[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  // A browser hands over a hundred at a time, and none when there are no more.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    entries.push(...some);
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const lists = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.'))
      .map(async (entry): Promise<NamedFile[]> => {
        if (entry.isDirectory) return filesUnder(entry as FileSystemDirectoryEntry);
        const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
        return [{ name: entry.fullPath.replace(/^\//, ''), file }];
      }),
  );
  return lists.flat();
}

/** Files chosen by a button; those of a folder by their path in it. */
export const chosenFiles = (files: FileList | null): NamedFile[] =>
  [...(files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
