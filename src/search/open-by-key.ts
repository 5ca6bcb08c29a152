/**
 * Calls back on `/` and on Ctrl+K or ⌘K while an element is in the page; never while something is being written, where they
 * have another meaning.
 */
export function openByKey(element: Element, open: () => void): void {
  document.addEventListener("keydown", (event) => {
    if (!element.isConnected || event.defaultPrevented || event.isComposing || isWriting(event)) return;
    const command = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k";
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!command && !slash) return;
    event.preventDefault();
    open();
  });
}

function isWriting(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return false;
  return target.closest("input, textarea, select, [contenteditable]:not([contenteditable=false])") !== null;
}
