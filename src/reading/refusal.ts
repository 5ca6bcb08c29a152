/** Why a file is not read at all: what is wrong and what to do, in both languages. */
export interface Refusal {
  readonly reason: "empty" | "too-large" | "binary" | "encoding" | "not-accounts";
  readonly zh: string;
  readonly en: string;
}
