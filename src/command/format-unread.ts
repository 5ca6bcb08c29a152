import {type Accounts, groupBy, pageOf, type Unread} from "../accounts/index.js";
import type {Lang} from "../checks/index.js";
import {formatPlace} from "./format-place.js";
import {words} from "./words.js";

/** Places listed for one reason, and how much of what is printed there. */
const PLACES = 3;
const LENGTH = 24;

/** What of a document was not read, a line for each reason, with what is printed at the first places. */
export function formatUnread(accounts: Accounts, lang: Lang): readonly string[] {
  const w = words[lang];
  return [...groupBy(accounts.unread, (u) => u.reason).values()].map((unread) => {
    const places = unread.slice(0, PLACES).map((one) => formatOne(one, accounts, lang));
    const more = unread.length - PLACES;
    const reason = unread[0] ? w.unread[unread[0].reason] : "";
    return w.unreadPlaces(reason, unread.length, [...places, ...(more > 0 ? [w.more(more)] : [])].join(w.joinPlaces));
  });
}

function formatOne({text, table, line}: Unread, accounts: Accounts, lang: Lang): string {
  const letters = [...text.replace(/\s+/g, " ").trim()];
  const printed = letters.length > LENGTH ? `${letters.slice(0, LENGTH).join("")}…` : letters.join("");
  const page = pageOf(accounts, line);
  const where = line ? formatPlace({line, ...(page && {page})}, accounts.document.format, lang) : "";
  const w = words[lang];
  return (printed ? w.quoted(printed) : w.table(table)) + (where && w.inBrackets(where));
}
