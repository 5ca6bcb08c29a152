const DIGIT = /[\d０-９]/;

/**
 * A cell's text without its spaces, which justified text puts anywhere. Those between two digits stay: in `12 7697.03` a tab
 * was lost, and closed up it would read as another number.
 */
export function closeUp(text: string): string {
  return text.replace(/\s+/g, (space, at: number) => (isBetweenDigits(text, at, space.length) ? " " : ""));
}

function isBetweenDigits(text: string, at: number, length: number): boolean {
  return DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at + length));
}
