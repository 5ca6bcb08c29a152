/** Opens every fold before printing: what is folded is not on the paper. */
export function openFoldsOnPaper(root: HTMLElement): void {
  addEventListener("beforeprint", () => {
    for (const fold of root.querySelectorAll("details")) fold.setAttribute("open", "");
  });
}
