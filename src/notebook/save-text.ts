/** Hands a text to the reader as a file. */
export function saveText(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement("a");
  Object.assign(link, {href: address, download: name});
  link.click();
  // Some browsers read the address after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
