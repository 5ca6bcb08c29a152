/** A label within an English sentence: 「Official hospitality」 begins with a small letter there; 「SMEs」 and Chinese stay. */
export function inSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
