/** A folder of files as a browser has it for a page, in memory: what is written counts once it is closed. */
export class MemoryFolder {
  readonly files = new Map<string, string>();
  readonly folders = new Map<string, MemoryFolder>();
  /** Writing fails from now on, as where the device is full. */
  isFull = false;

  getDirectoryHandle(name: string): Promise<MemoryFolder> {
    const folder = this.folders.get(name) ?? new MemoryFolder();
    this.folders.set(name, folder);
    return Promise.resolve(folder);
  }
  getFileHandle(name: string, { create = false } = {}) {
    if (!create && !this.files.has(name)) return Promise.reject(new DOMException(name, 'NotFoundError'));
    return Promise.resolve({
      getFile: async () => new Blob([this.files.get(name) ?? '']),
      createWritable: async () => {
        let text = '';
        return {
          write: async (part: string) => {
            if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
            text += part;
          },
          close: async () => void this.files.set(name, text),
        };
      },
    });
  }
  removeEntry(name: string): Promise<void> {
    this.files.delete(name);
    this.folders.delete(name);
    return Promise.resolve();
  }
  async *keys(): AsyncGenerator<string> {
    yield* this.files.keys();
  }
}
