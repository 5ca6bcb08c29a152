import {
  type Claim,
  type Measure,
  parseAmount,
  type Statement,
  type StatementKind,
  type View,
  viewOf
} from "../../../src/accounts/index.js";
import {accountsOfCells} from "../tables/accounts-of-cells.js";

/** `[section, subject, measure, text]` and what else the claim says: `["2", "income", "amount", "12.50万元"]`. */
export type ClaimSpec = readonly [string, string, Measure, string, Partial<Claim>?];
/** `[section, subject, kind, text]`. */
export type StatementSpec = readonly [string, string, StatementKind, string];

export interface Made {
  /** Cell ids and what is printed there: `{"01:income:amount": "12.50"}`; blank for nothing. */
  readonly cells?: Readonly<Record<string, string>>;
  readonly claims?: readonly ClaimSpec[];
  readonly statements?: readonly StatementSpec[];
}

const NUMBER = /^([\d.,]+)(.*)$/;
const WORDS = {up: "增加", down: "减少", flat: "持平", "": ""} as const;

/** Accounts of a made-up department of 2024: some cells of the tables, and some claims of the narrative, in their order. */
export function viewOfClaims({cells = {}, claims = [], statements = []}: Made): View {
  const seen = new Map<string, number>();
  return viewOf(
    accountsOfCells(cells, {
      claims: claims.map((spec, i) => toClaim(spec, i, seen)),
      statements: statements.map(toStatement)
    })
  );
}

function toClaim(spec: ClaimSpec, i: number, seen: Map<string, number>): Claim {
  const [section, subject, measure, text, rest = {}] = spec;
  const [, digits = "", unit = ""] = NUMBER.exec(text) ?? [];
  const amount = parseAmount(digits);
  if (!amount) throw new Error(`invalid claim: ${section} ${subject} ${text}`);
  const place = `claim:${section}:${measure}`;
  const nth = (seen.get(place) ?? 0) + 1;
  seen.set(place, nth);
  return {
    id: nth === 1 ? place : `${place}.${nth}`,
    section,
    sentence: i + 1,
    line: i + 1,
    subject,
    label: subject,
    measure,
    basis: "outturn",
    of: "",
    ofBasis: "",
    direction: "",
    word: WORDS[rest.direction ?? ""],
    period: measure === "change" || measure === "percent-change" ? "2023/2024" : "2024",
    amount,
    text,
    unit,
    ...rest
  };
}

function toStatement([section, subject, kind, text]: StatementSpec, i: number): Statement {
  return {id: `statement:${section}:${kind}.${i + 1}`, section, sentence: i + 1, line: i + 1, subject, kind, text};
}
