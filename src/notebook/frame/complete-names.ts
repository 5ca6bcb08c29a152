import type {Completion, CompletionContext, CompletionResult} from "@codemirror/autocomplete";

/** The names that a cell may use now, and what each has, for what follows a point. */
export interface NameSource {
  names(): readonly string[];
  valueOf(name: string): unknown;
}

const ROOTS: readonly object[] = [Object.prototype, Function.prototype];
const WORD = /[\w$]+/;
const MEMBER = /([\w$]+)\.([\w$]*)$/;

/** Completes names of the scope and of other cells, and what `Plot.`, `op.`, `kit.` and a table's columns hold: `d.`. */
export function completeNames(source: NameSource) {
  return (context: CompletionContext): CompletionResult | null => {
    const member = context.matchBefore(MEMBER);
    if (member) return completeMember(member.from, member.text, source);
    const word = context.matchBefore(WORD);
    if (!word && !context.explicit) return null;
    const options = source.names().map((label): Completion => ({label, type: "variable"}));
    return {from: word?.from ?? context.pos, options, validFor: /^[\w$]*$/};
  };
}

function completeMember(from: number, text: string, source: NameSource): CompletionResult | null {
  const [, name = ""] = MEMBER.exec(text) ?? [];
  const options = membersOf(source.valueOf(name)).map((label): Completion => ({label, type: "property"}));
  return options.length ? {from: from + name.length + 1, options, validFor: /^[\w$]*$/} : null;
}

/** Own names, and those of its classes. */
function membersOf(value: unknown): readonly string[] {
  if (typeof value !== "object" && typeof value !== "function") return [];
  const names = new Set<string>();
  for (let part = value; part && !ROOTS.includes(part); part = Object.getPrototypeOf(part)) {
    for (const name of Object.getOwnPropertyNames(part)) names.add(name);
  }
  return [...names].filter((name) => /^[a-z]\w*$/i.test(name));
}
