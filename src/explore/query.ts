import {moneyUnits} from "../components/index.js";

/** What a reader asks of the frames. Empty is: not asked. */
export interface Query {
  readonly frame: string;
  /** Words that a row must have. */
  readonly q: string;
  /** A column, and the key of a row whose value it must have: an address means the same in both languages. */
  readonly col: string;
  readonly is: string;
  /** Bounds of the measure, in the unit that is shown. */
  readonly from: string;
  readonly to: string;
  /** Of a hierarchy; `all` for all of them together. */
  readonly level: string;
  /** Column to group by. */
  readonly group: string;
  readonly measure: string;
  /** Name of a column of the result, `-` before it for the greatest first. */
  readonly sort: string;
  readonly unit: string;
  readonly chart: string;
  /** Key of the branch of the hierarchy that is looked into. */
  readonly at: string;
}

export const charts = ["bars", "tree", "none"] as const;

export const emptyQuery: Query = {
  frame: "",
  q: "",
  col: "",
  is: "",
  from: "",
  to: "",
  level: "",
  group: "",
  measure: "",
  sort: "",
  unit: "",
  chart: "",
  at: ""
};

/** What each part of an address may say. The rest is ignored, and nothing of it is ever put into a page as HTML. */
const isName = (value: string) => /^[\w-]{1,64}$/.test(value);
const isText = (value: string) => value.length <= 100;
const ALLOWED: Readonly<Record<keyof Query, (value: string) => boolean>> = {
  frame: isName,
  q: isText,
  col: isName,
  is: isName,
  from: isText,
  to: isText,
  level: isName,
  group: isName,
  measure: isName,
  sort: (value) => /^-?[\w-]{1,64}$/.test(value),
  unit: (value) => moneyUnits.some((unit) => unit === value),
  chart: (value) => charts.some((chart) => chart === value),
  at: isName
};
const NAMES = Object.keys(ALLOWED) as (keyof Query)[];

/** `?frame=03&measure=project` as a query. */
export function parseQuery(search: string): Query {
  const given = new URLSearchParams(search);
  const query: {-readonly [Name in keyof Query]: Query[Name]} = {...emptyQuery};
  for (const name of NAMES) {
    const value = given.get(name) ?? "";
    if (ALLOWED[name](value)) query[name] = value;
  }
  return query;
}

/** A query as the parts of an address, what is not asked left out. */
export function toParameters(query: Query): readonly (readonly [string, string])[] {
  return NAMES.flatMap((name) => (query[name] ? [[name, query[name]] as const] : []));
}
