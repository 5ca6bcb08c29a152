import type {AnyNode, Node, Program} from "acorn";
import {simple} from "acorn-walk";
import type {ParsedCell} from "./parse-cell.js";

/** What a cell's code is given besides the names that it uses. */
export interface CellTools {
  display<T>(value: T): T;
  view(input: Element): unknown;
  /** Called in every turn of every loop; throws where a cell runs on without end. */
  readonly turn: () => void;
  /** Takes what the cell ends with, to be shown where it shows nothing itself. */
  readonly last: (value: unknown) => void;
  readonly invalidation: Promise<void>;
}

/** Names of ours in a cell's code, which nobody writes by chance. */
const TURN = "__juesuan_turn";
const LAST = "__juesuan_last";

const TOOLS = ["display", "view", "invalidation"] as const;
/** Names that strict code gives to nothing of its own, so that no parameter may have them. */
const UNBINDABLE = ["eval", "arguments"];

const LOOPS = ["ForStatement", "ForInStatement", "ForOfStatement", "WhileStatement", "DoWhileStatement"] as const;

interface Insertion {
  readonly at: number;
  readonly text: string;
}

export type Definition = (tools: CellTools, inputs: readonly unknown[]) => Promise<Readonly<Record<string, unknown>>>;

/** The names of other cells and of the scope that the code is given, in the order of its inputs. */
export function inputsOf({uses}: ParsedCell): readonly string[] {
  return uses.filter((name) => !TOOLS.some((tool) => tool === name) && !UNBINDABLE.includes(name));
}

/** A function that runs the cell and answers with what it declares. `name` is its file in errors, where lines are its own. */
export function compileCell(cell: ParsedCell, name: string): Definition {
  const inputs = inputsOf(cell);
  const tools = TOOLS.filter((tool) => !cell.declares.includes(tool));
  // Strict, as modules are; on one line with the cell's first, so that lines in errors are right but for the header's.
  const body = `"use strict";${toCode(cell)}\n;return {${cell.declares.join(",")}};\n//# sourceURL=${name}`;
  const run = new AsyncFunction(TURN, LAST, ...tools, ...inputs, body);
  return (given, values) => run(given.turn, given.last, ...tools.map((tool) => given[tool]), ...values);
}

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
  ...parts: readonly string[]
) => (...values: readonly unknown[]) => Promise<Readonly<Record<string, unknown>>>;

/** The source with our calls put in; no line moves. */
function toCode({source, node, isExpression}: ParsedCell): string {
  const ending = isExpression ? node : lastExpression(node as Program);
  const insertions = [...turns(node), ...(ending ? wrap(ending) : [])];
  return insertions
    .sort((a, b) => b.at - a.at)
    .reduce((code, {at, text}) => code.slice(0, at) + text + code.slice(at), source);
}

function lastExpression({body}: Program): Node | null {
  const last = body.at(-1);
  return last?.type === "ExpressionStatement" ? last.expression : null;
}

/** `last((…))`: two parentheses, since a sequence is one value. */
function wrap({start, end}: Node): readonly Insertion[] {
  return [
    {at: start, text: `${LAST}((`},
    {at: end, text: "))"}
  ];
}

/** A call at the head of every loop's body, which gets braces where it has none. */
function turns(root: Node): readonly Insertion[] {
  const found: Insertion[] = [];
  const guard = ({body}: {readonly body: AnyNode}) => {
    if (body.type === "BlockStatement") found.push({at: body.start + 1, text: `${TURN}();`});
    else found.push({at: body.start, text: `{${TURN}();`}, {at: body.end, text: "}"});
  };
  simple(root, Object.fromEntries(LOOPS.map((type) => [type, guard])));
  return found;
}
