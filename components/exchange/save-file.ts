/** How long the browser is given, in milliseconds, to take the file over. */
const TAKING_OVER = 60_000;

/** Hands a file to the reader under that name, as a download of the page: the extension needs no permission for it. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKING_OVER);
}
