/** Why a file is not read at all: what is wrong and what to do, in both languages. */
export interface Refusal {
  readonly reason:
    | "empty"
    | "too-large"
    | "binary"
    | "encoding"
    | "not-accounts"
    | "scanned"
    | "encrypted"
    | "damaged"
    | "too-many"
    | "cancelled"
    | "unknown-format";
  readonly zh: string;
  readonly en: string;
}
