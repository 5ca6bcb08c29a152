/** What a person can put right: which thing, where, and what to do, in both languages. */
export class Refused extends Error {
  constructor(
    readonly zh: string,
    readonly en: string
  ) {
    super(en);
    this.name = "Refused";
  }
}
