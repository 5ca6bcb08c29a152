/** The little of markdown-it that this rule touches. */
interface Token {
  readonly type: string;
  content: string;
  readonly children?: readonly Token[] | null;
  attrSet(name: string, value: string): void;
}

interface Markdown {
  readonly core: {
    readonly ruler: {push(name: string, rule: (state: {readonly tokens: readonly Token[]}) => void): void};
  };
}

const OWN_ID = /\s*\{#([a-z][\w-]*)\}\s*$/;

/**
 * Gives a heading with Chinese in it an id of its own words: Framework's slugs drop every Chinese character and leave an
 * empty id. `## 三公经费` is `#三公经费`; the second of the same words in a page gets `-2`. A heading that ends in `{#balance}`
 * has that id, in every language.
 */
export function chineseHeadings<M extends Markdown>(md: M): M {
  md.core.ruler.push("chinese-headings", ({tokens}) => {
    const seen = new Map<string, number>();
    tokens.forEach((token, i) => {
      const inline = tokens[i + 1];
      if (token.type !== "heading_open" || !inline) return;
      const own = takeId(inline);
      if (!own && !/\p{Script=Han}/u.test(inline.content)) return;
      const slug = own || toSlug(inline.content);
      const count = (seen.get(slug) ?? 0) + 1;
      seen.set(slug, count);
      token.attrSet("id", count > 1 ? `${slug}-${count}` : slug);
    });
  });
  return md;
}

/** The id that a heading gives itself, taken out of its words. */
function takeId(inline: Token): string {
  const [whole = "", id = ""] = OWN_ID.exec(inline.content) ?? [];
  if (!whole) return "";
  inline.content = inline.content.replace(OWN_ID, "");
  const last = inline.children?.at(-1);
  if (last) last.content = last.content.replace(OWN_ID, "");
  return id;
}

/** Letters, digits and Chinese characters of a heading, joined by hyphens where anything else stood. */
export function toSlug(words: string): string {
  const plain = words.replace(/<[^>]*>|\$\{[^}]*\}/g, " ");
  return (plain.match(/[\p{Letter}\p{Number}]+/gu) ?? ["section"]).join("-").toLowerCase();
}
