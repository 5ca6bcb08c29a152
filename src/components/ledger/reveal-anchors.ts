/**
 * An address that names a part of the ledger (`#table-03`, `#repair-r8`) leads there, though the part was made after the
 * page was loaded or lies in a fold.
 */
export function revealAnchors(root: HTMLElement): void {
  const reveal = () => {
    const id = location.hash.slice(1);
    const part = /^[\w-]+$/.test(id) ? root.querySelector<HTMLElement>(`#${id}`) : null;
    if (!part) return;
    part.closest("details")?.setAttribute("open", "");
    part.scrollIntoView();
    part.focus({preventScroll: true});
  };
  addEventListener("hashchange", reveal);
  requestAnimationFrame(reveal);
}
