import {type DefaultTreeAdapterTypes, defaultTreeAdapter, parse} from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Deeper than frames in tables in frames go; some steps of parsing look through all that is open. */
const MAX_DEPTH = 400;
/** Ten times a page with all ten tables. */
const MAX_NODES = 600_000;

/** The tree of a web page; null where it nests deeper, or has more elements, than is read. Any text is a page. */
export function parseHtml(html: string): HtmlNode | null {
  let depth = 0;
  let nodes = 0;
  try {
    return parse(html, {
      treeAdapter: {
        ...defaultTreeAdapter,
        createElement(name, namespace, attributes) {
          if (++nodes > MAX_NODES) throw new TooMany();
          return defaultTreeAdapter.createElement(name, namespace, attributes);
        },
        onItemPush() {
          if (++depth > MAX_DEPTH) throw new TooMany();
        },
        onItemPop() {
          depth--;
        }
      }
    });
  } catch (error) {
    if (error instanceof TooMany) return null;
    throw error;
  }
}

/** The only way to stop the parser. */
class TooMany extends Error {}
