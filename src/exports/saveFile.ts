const KEPT_FOR_MS = 60_000;

/** Hands a file to the browser's downloads. Nothing is fetched: the bytes are already here. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link); // Firefox 115 ignores a click on a link outside the page
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR_MS); // a slow disk may still be reading
}
