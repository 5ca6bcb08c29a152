import {escapeHtml} from "../components/index.js";
import {blocks} from "./blocks/index.js";
import {cardOf} from "./card-of.js";
import {numberAtToken} from "./number-at-token.js";
import {type NumberForm, numberHtml} from "./number-html.js";
import {ledgerOf, type Story} from "./story.js";
import {titleOf} from "./title-of.js";
import {verdictOf} from "./verdict-of.js";

/** A paragraph of nothing else, or anywhere; one pass, because what is put in may have braces of its own, as BibTeX has. */
const PLACE =
  /<p>\s*\{\{\s*([a-z]+(?:-[a-z]+)*(?: [^{}|]*)?)\s*\}\}\s*<\/p>|\{\{\s*([^{}|]+?)\s*((?:\|\s*[a-z]+\s*)*)\}\}/g;
const FORMS: ReadonlySet<string> = new Set<NumberForm>(["bare", "size"]);

const LACKING = {zh: "（文件没有印）", en: "(not printed)"};

/**
 * A page with what its prose asks for put in: `{{03:total:basic}}` is a number with its unit, `{{… | bare}}` one without,
 * `{{… | size}}` one without its sign; `{{department}}`, `{{year}}` and `{{title}}` say whose accounts; a paragraph of nothing but `{{figure balance}}` or another block's name is that
 * block. Throws where a page asks for what is not there, and says which page.
 */
export function fillPage(html: string, story: Story): string {
  return html.replace(PLACE, (_, block: string | undefined, token = "", forms = "") =>
    block === undefined ? fillNumber(token, forms, story) : fillBlock(block, story)
  );
}

function fillBlock(words: string, story: Story): string {
  const [name = "", ...options] = words.trim().split(/\s+/);
  const block = blocks.get(name);
  if (!block)
    throw new Error(`unknown block: {{${words}}} in ${story.page} (there are ${[...blocks.keys()].join(", ")})`);
  return block(story, options);
}

function fillNumber(token: string, given: string, story: Story): string {
  const {department, year} = story.frames.document;
  if (token === "department") return escapeHtml(department);
  if (token === "year") return `${year ?? ""}`;
  if (token === "title") return escapeHtml(titleOf(story, story.lang));
  if (token === "card") return cardOf(story);
  const forms = given.split("|").flatMap((form) => form.trim() || []);
  if (!forms.every(isForm)) throw new Error(`unknown form of a number: {{${token}${given}}} in ${story.page}`);
  const quantity = numberAtToken(token, story);
  if (!quantity) return `<span class="printed-number-lacking">${LACKING[story.lang]}</span>`;
  return numberHtml(quantity, {lang: story.lang, ledger: ledgerOf(story), forms, verdict: verdictOf(quantity, story)});
}

function isForm(form: string): form is NumberForm {
  return FORMS.has(form);
}
