/** Hands a file to the reader, as a download. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], {type}));
  const link = Object.assign(document.createElement("a"), {href: address, download: name});
  link.click();
  // Some browsers begin to save only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
