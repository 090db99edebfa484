/** Gives the reader a file. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // the web browser has begun to read it by then
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
