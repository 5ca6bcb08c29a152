import {
  type Claim,
  type NarrativeNumber,
  type NotClaim,
  parseAmount,
  type Statement,
  toClaimId,
  type Unread
} from "../../accounts/index.js";
import type {NumberToken} from "./number-tokens.js";
import type {Sentence} from "./sentences.js";
import type {Subject} from "./subject.js";
import type {Assertion, Said} from "./template.js";

/** Collects what the templates said as flat records with ids. */
export class Record {
  readonly claims: Claim[] = [];
  readonly statements: Statement[] = [];
  readonly numbers: NarrativeNumber[] = [];
  readonly unread: Unread[] = [];
  readonly #counts = new Map<string, number>();

  constructor(readonly year: string) {}

  claim(sentence: Sentence, token: NumberToken, assertion: Assertion): void {
    const claims = assertion.subjects.map((subject) => this.#toClaim(sentence, token, assertion, subject));
    this.claims.push(...claims);
    this.#number(sentence, token, claims[0]?.id ?? "", "");
  }

  /** A number that makes no claim. One that nobody understood is told as unread too. */
  reject(sentence: Sentence, token: NumberToken, reason: NotClaim): void {
    this.#number(sentence, token, "", reason);
    if (reason !== "unrecognised") return;
    const {section, line} = placeOf(sentence, token.start);
    this.unread.push({table: "", section, line, text: printedOf(sentence, token), reason: "unrecognised-number"});
  }

  state(sentence: Sentence, said: Said, subjects: readonly Subject[]): void {
    const {section, line} = placeOf(sentence, said.at);
    for (const subject of subjects.length > 0 ? subjects.map((s) => s.id) : [""]) {
      const id = `statement:${section}:${said.kind}${this.#suffix(`${section} ${said.kind}`)}`;
      this.statements.push({
        id,
        section,
        sentence: sentence.ordinal,
        line,
        subject,
        kind: said.kind,
        text: said.text
      });
    }
  }

  #toClaim(sentence: Sentence, token: NumberToken, assertion: Assertion, {id: subject, label}: Subject): Claim {
    const {measure} = assertion;
    const {section, line} = placeOf(sentence, token.start);
    const {printed} = sentence.block.paragraph;
    const digits = printed.slice(sentence.start + token.start, sentence.start + token.end);
    const amount = parseAmount(digits);
    if (!amount) throw new Error(`invalid number: ${digits}`);
    return {
      id: toClaimId(section, measure, this.#count(`${section}:${measure}`)),
      section,
      sentence: sentence.ordinal,
      line,
      subject,
      label,
      measure,
      basis: assertion.basis ?? "outturn",
      of: assertion.of ?? "",
      ofBasis: assertion.ofBasis ?? "",
      direction: assertion.direction ?? "",
      word: assertion.word ?? "",
      period: assertion.period ?? this.year,
      amount,
      text: printedOf(sentence, token),
      unit: token.unit
    };
  }

  #number(sentence: Sentence, token: NumberToken, claim: string, reason: NotClaim | ""): void {
    const {section, line} = placeOf(sentence, token.start);
    const text = printedOf(sentence, token);
    this.numbers.push({order: this.numbers.length, section, sentence: sentence.ordinal, line, text, claim, reason});
  }

  #count(key: string): number {
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count;
  }

  #suffix(key: string): string {
    const count = this.#count(key);
    return count === 1 ? "" : `.${count}`;
  }
}

function printedOf({block, start}: Sentence, token: NumberToken): string {
  return block.paragraph.printed.slice(start + token.start, start + token.unitEnd);
}

function placeOf({section, block, start}: Sentence, offset: number): {section: string; line: number} {
  return {section: section.number, line: block.paragraph.lines[start + offset] ?? 0};
}
