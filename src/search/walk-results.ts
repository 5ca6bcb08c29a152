/** Down from the input into the results and back by arrow keys; Enter in the input opens the first; letters go back to it. */
export function walkResults(dialog: HTMLElement, input: HTMLInputElement): void {
  dialog.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...dialog.querySelectorAll<HTMLElement>(".search-results a")];
    const at = links.findIndex((link) => link.matches(":focus"));
    const next = nextOf(event, {at, links, input});
    if (!next) return;
    if (event.key.length > 1) event.preventDefault();
    if (event.key === "Enter") next.click();
    else next.focus();
  });
}

interface Walk {
  /** Of the result that has the focus; -1 where none has. */
  readonly at: number;
  readonly links: readonly HTMLElement[];
  readonly input: HTMLInputElement;
}

function nextOf({key, target}: KeyboardEvent, {at, links, input}: Walk): HTMLElement | undefined {
  if (target === input) return key === "ArrowDown" || key === "Enter" ? links[0] : undefined;
  if (at < 0) return undefined;
  if (key === "ArrowDown") return links[at + 1];
  if (key === "ArrowUp") return links[at - 1] ?? input;
  return key.length === 1 && key !== " " ? input : undefined;
}
