import {isPrinted, ledgerWords, operandsOf, type Quantity, VERDICTS} from "../components/index.js";
import type {Story} from "./story.js";

/** What the checks say of a printed number, and how many they are: 「一致，2 项核对」; nothing of a computed one. */
export function verdictOf(quantity: Quantity, {frames, lang}: Story): string {
  const [operand] = operandsOf(quantity);
  const cell = isPrinted(quantity) ? frames.cells.find(({id}) => id === operand?.id) : undefined;
  const verdict = VERDICTS.find((known) => known === cell?.outcome);
  if (!verdict) return "";
  const say = ledgerWords(lang);
  return [say.verdict(verdict), cell?.checks ? say.checks(cell.checks) : ""]
    .filter(Boolean)
    .join(lang === "zh" ? "，" : ", ");
}
