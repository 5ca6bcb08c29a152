import {
  type AnyNode,
  type Node,
  type Options,
  type Program,
  parse,
  parseExpressionAt,
  tokenizer,
  tokTypes
} from "acorn";
import {namesIn} from "./names-in.js";
import type {Problem} from "./problem.js";

/** A cell as its graph needs it: what it declares for others, and what it takes from them. */
export interface ParsedCell {
  readonly source: string;
  /** One expression, whose value is shown; else statements. */
  readonly node: Node;
  readonly isExpression: boolean;
  readonly declares: readonly string[];
  readonly uses: readonly string[];
}

const OPTIONS: Options = {
  ecmaVersion: "latest",
  sourceType: "module",
  allowAwaitOutsideFunction: true,
  locations: true,
  // Else an expression in parentheses would end before its last one.
  preserveParens: true
};

/** Standard JavaScript, an expression or statements with `await`; what is wrong with it where it is not. */
export function parseCell(source: string): ParsedCell | Problem {
  const expression = parseExpression(source);
  try {
    const node: AnyNode = expression ?? parse(source, OPTIONS);
    return (node.type === "Program" && findImport(node)) || toParsed(source, node, expression !== null);
  } catch (error) {
    if (error instanceof SyntaxError) return toProblem(error);
    throw error;
  }
}

export function isProblem(cell: ParsedCell | Problem): cell is Problem {
  return "kind" in cell;
}

/** `{a: 1}` is an object here, not a block; a function with a name is a declaration. */
function parseExpression(source: string): AnyNode | null {
  try {
    const node: AnyNode = parseExpressionAt(source, 0, OPTIONS);
    const named = (node.type === "FunctionExpression" || node.type === "ClassExpression") && node.id;
    return !named && isOver(source.slice(node.end)) ? node : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Nothing follows but comments and a semicolon. */
function isOver(rest: string): boolean {
  const tokens = tokenizer(rest, OPTIONS);
  const first = tokens.getToken();
  return first.type === tokTypes.eof || (first.type === tokTypes.semi && tokens.getToken().type === tokTypes.eof);
}

function findImport(program: Program): Problem | null {
  const found = program.body.find(({type}) => /^(Import|Export)/.test(type));
  return found ? {kind: "import", line: found.loc?.start.line ?? 1} : null;
}

function toParsed(source: string, node: Node, isExpression: boolean): ParsedCell | Problem {
  const {declares, uses, assigned} = namesIn(isExpression ? inProgram(node) : node);
  const outside = assigned.find(({name}) => !declares.includes(name));
  if (outside) return {kind: "assign", name: outside.name, line: outside.line};
  return {source, node, isExpression, declares, uses};
}

/** An expression as a program has it, so that a function's parameters are not the cell's names. */
function inProgram(expression: Node): Node & {readonly body: readonly Node[]} {
  const {start, end} = expression;
  const statement = {type: "ExpressionStatement", start, end, expression};
  return {type: "Program", start, end, body: [statement]};
}

function toProblem(error: SyntaxError): Problem {
  const {line = 1, column = 0} = Object(Reflect.get(error, "loc"));
  return {kind: "syntax", message: error.message.replace(/ \(\d+:\d+\)$/, ""), line, column: column + 1};
}
