import type {ClaimRow} from "../../src/figures/index.js";

/** Claims of a made-up narrative by subject, counts unless the subject is followed by another measure: `sangong amount`. */
export function claimsOf(stated: Readonly<Record<string, string>>): {
  readonly texts: Readonly<Record<string, string>>;
  readonly claims: readonly ClaimRow[];
} {
  const entries = Object.entries(stated).map(([name, text], i) => {
    const [subject = "", measure = "count"] = name.split(" ");
    return {id: `claim:${i + 1}:${measure}`, section: String(i + 1), subject, measure, text};
  });
  const said = {basis: "outturn", of: "", ofBasis: "", direction: ""};
  return {
    texts: Object.fromEntries(entries.map(({id, text}) => [id, text])),
    claims: entries.map(({text, ...claim}) => ({...claim, ...said, subjectZh: claim.subject, subjectEn: claim.subject}))
  };
}
