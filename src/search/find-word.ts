const CODE = /^\d{7}$/;

/**
 * Where a word begins in a plain text; -1 where it does not. Digits are found from the beginning of a number, so that 28.93
 * does not bring 128.93, nor 14 the end of 190.14; a code of seven digits is found whole.
 */
export function findWord(text: string, word: string, from = 0): number {
  const digits = isDigit(word[0]);
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1))
    if (!digits || (begins(text, at) && !(CODE.test(word) && goesOn(text, at + word.length)))) return at;
  return -1;
}

function begins(text: string, at: number): boolean {
  const before = text[at - 1];
  return !isDigit(before) && !(before === "." && isDigit(text[at - 2]));
}

function goesOn(text: string, end: number): boolean {
  return isDigit(text[end]) || (text[end] === "." && isDigit(text[end + 1]));
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}
