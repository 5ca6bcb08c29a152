import type {AnyNode, Identifier, Node} from "acorn";
import {ancestor} from "acorn-walk";
import {identifiersOf} from "./identifiers-of.js";

export interface Names {
  /** At the top level, in order. */
  readonly declares: readonly string[];
  /** Free names, each once: of other cells, of the scope, or of the browser. */
  readonly uses: readonly string[];
  /** Names at the top level or outside that are given another value. */
  readonly assigned: readonly {readonly name: string; readonly line: number}[];
}

const FUNCTIONS = ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"];
const BLOCKS = [
  "BlockStatement",
  "StaticBlock",
  "SwitchStatement",
  "ForStatement",
  "ForInStatement",
  "ForOfStatement",
  "CatchClause",
  "ClassExpression"
];

/** What a cell declares, uses and changes, as JavaScript scopes names. */
export function namesIn(root: Node): Names {
  const locals = localsIn(root);
  const uses = new Set<string>();
  const assigned: {name: string; line: number}[] = [];
  const isFree = (name: string, parents: readonly Node[]) => !parents.some((node) => locals.get(node)?.has(name));
  const use = ({name}: Identifier, parents: readonly Node[]) => {
    if (name !== "undefined" && isFree(name, parents)) uses.add(name);
  };
  const assign = (target: AnyNode, parents: readonly Node[]) => {
    const inner = parents.filter((node) => node !== root);
    for (const {name, loc} of identifiersOf(target)) {
      if (isFree(name, inner)) assigned.push({name, line: loc?.start.line ?? 1});
    }
  };
  ancestor(root, {
    Identifier: (node, _, parents) => use(node, parents),
    Pattern: (node, _, parents) => node.type === "Identifier" && use(node, parents),
    AssignmentExpression: (node, _, parents) => assign(node.left, parents),
    UpdateExpression: (node, _, parents) => assign(node.argument, parents),
    ForInStatement: (node, _, parents) => assign(node.left, parents),
    ForOfStatement: (node, _, parents) => assign(node.left, parents)
  });
  return {declares: [...(locals.get(root) ?? [])], uses: [...uses], assigned};
}

/** The names that each node which opens a scope has for itself. */
function localsIn(root: Node): ReadonlyMap<Node, ReadonlySet<string>> {
  const locals = new Map<Node, Set<string>>();
  const declare = (scope: Node, names: readonly string[]) =>
    locals.set(scope, new Set([...(locals.get(scope) ?? []), ...names]));
  const within = (types: readonly string[], parents: readonly Node[]) =>
    parents.findLast(({type}) => types.includes(type)) ?? root;
  ancestor(root, {
    VariableDeclaration(node, _, parents) {
      const scope = within(node.kind === "var" ? FUNCTIONS : [...FUNCTIONS, ...BLOCKS], parents);
      declare(
        scope,
        node.declarations.flatMap(({id}) => namesOf(id))
      );
    },
    Function(node, _, parents) {
      const own = node.type === "ArrowFunctionExpression" ? [] : ["arguments"];
      declare(node, [...node.params.flatMap(namesOf), ...own]);
      if (node.id) declare(node.type === "FunctionDeclaration" ? outside(node, parents) : node, [node.id.name]);
    },
    Class(node, _, parents) {
      if (node.id) declare(node.type === "ClassDeclaration" ? outside(node, parents) : node, [node.id.name]);
    },
    CatchClause(node) {
      if (node.param) declare(node, namesOf(node.param));
    }
  });
  return locals;

  function outside(node: Node, parents: readonly Node[]): Node {
    return within(
      [...FUNCTIONS, ...BLOCKS],
      parents.filter((parent) => parent !== node)
    );
  }
}

function namesOf(pattern: AnyNode): readonly string[] {
  return identifiersOf(pattern).map(({name}) => name);
}
