import type {AnyNode, Identifier} from "acorn";

/** The identifiers that a pattern binds: `{a, b: [c], ...d}` has a, c and d. Parts that are no names, `x.y`, bind none. */
export function identifiersOf(pattern: AnyNode): readonly Identifier[] {
  switch (pattern.type) {
    case "Identifier":
      return [pattern];
    case "ObjectPattern":
      return pattern.properties.flatMap((part) => identifiersOf(part.type === "Property" ? part.value : part.argument));
    case "ArrayPattern":
      return pattern.elements.flatMap((part) => (part ? identifiersOf(part) : []));
    case "AssignmentPattern":
      return identifiersOf(pattern.left);
    case "RestElement":
      return identifiersOf(pattern.argument);
    case "ParenthesizedExpression":
      return identifiersOf(pattern.expression);
    default:
      return [];
  }
}
