/** The little of markdown-it that this rule touches. */
interface Token {
  readonly type: string;
  readonly content: string;
  attrSet(name: string, value: string): void;
}

interface Markdown {
  readonly core: {
    readonly ruler: {push(name: string, rule: (state: {readonly tokens: readonly Token[]}) => void): void};
  };
}

/**
 * Gives a heading with Chinese in it an id of its own words: Framework's slugs drop every Chinese character and leave an
 * empty id. `## 三公经费` is `#三公经费`; the second of the same words in a page gets `-2`.
 */
export function chineseHeadings<M extends Markdown>(md: M): M {
  md.core.ruler.push("chinese-headings", ({tokens}) => {
    const seen = new Map<string, number>();
    tokens.forEach((token, i) => {
      const words = tokens[i + 1]?.content ?? "";
      if (token.type !== "heading_open" || !/\p{Script=Han}/u.test(words)) return;
      const slug = toSlug(words);
      const count = (seen.get(slug) ?? 0) + 1;
      seen.set(slug, count);
      token.attrSet("id", count > 1 ? `${slug}-${count}` : slug);
    });
  });
  return md;
}

/** Letters, digits and Chinese characters of a heading, joined by hyphens where anything else stood. */
export function toSlug(words: string): string {
  const plain = words.replace(/<[^>]*>|\$\{[^}]*\}/g, " ");
  return (plain.match(/[\p{Letter}\p{Number}]+/gu) ?? ["section"]).join("-").toLowerCase();
}
