import {Runtime, type Variable} from "@observablehq/runtime";
import {type CellTools, compileCell, inputsOf} from "./compile-cell.js";
import {inputValues} from "./input-values.js";
import type {LoopWatch} from "./loop-watch.js";
import {isProblem, type ParsedCell, parseCell} from "./parse-cell.js";
import type {Problem} from "./problem.js";
import {problemOf} from "./problem-of.js";

/** What a cell's run tells the one who shows it, in order: pending, then shows, then done or failed. */
export interface CellObserver {
  pending(): void;
  /** A value that the code displays, at once. */
  show(value: unknown): void;
  /** What it declares, and what it ends with; `shown` where it displayed something itself. */
  done(result: {
    readonly declares: Readonly<Record<string, unknown>>;
    readonly last: unknown;
    readonly shown: boolean;
  }): void;
  failed(problem: Problem): void;
}

export interface GraphOptions {
  /** The browser's own names; throws for one that there is not. */
  readonly global?: (name: string) => unknown;
  /** Names of the scope whose value changes: what gives a generator of it. */
  readonly live?: Readonly<Record<string, () => Generator>>;
  /** Ends loops that do not end. */
  readonly watch: LoopWatch;
}

export interface CellGraph {
  /** Defines or redefines a cell, which runs it, then all that depend on it. */
  define(id: string, source: string, observer: CellObserver): void;
  /** Takes a cell out; what used its names has a problem then. */
  remove(id: string): void;
  /** Cells that were defined. */
  has(id: string): boolean;
}

interface Defined {
  readonly variables: readonly Variable[];
}

/**
 * Cells that depend on each other by the names that they declare and use. `scope` has the names that all cells may use.
 */
export function cellGraph(
  scope: Readonly<Record<string, unknown>>,
  {global, live = {}, watch}: GraphOptions
): CellGraph {
  // A scope's value may be a function, which the runtime would take for a definition.
  const builtins = Object.fromEntries(Object.entries(scope).map(([name, value]) => [name, () => value]));
  const module = computeUnseen(new Runtime({...builtins, ...live}, global)).module();
  const cells = new Map<string, Defined>();
  return {
    define(id, source, observer) {
      remove(id);
      const parsed = parseCell(source);
      if (isProblem(parsed)) observer.failed(parsed);
      else cells.set(id, {variables: toVariables(id, parsed, observer)});
    },
    remove,
    has: (id) => cells.has(id)
  };

  function remove(id: string): void {
    for (const variable of cells.get(id)?.variables ?? []) variable.delete();
    cells.delete(id);
  }

  /** One that runs, and one for each name that it declares. */
  function toVariables(id: string, parsed: ParsedCell, observer: CellObserver): readonly Variable[] {
    const file = `cell-${id}.js`;
    const root = `cell ${id}`;
    const fail = (error: unknown) => observer.failed(problemOf(error, {file}));
    const run = runCell(parsed, file, observer, watch);
    const running = module
      .variable({pending: () => observer.pending(), rejected: fail})
      .define(root, ["invalidation", ...inputsOf(parsed)], run);
    const declared = parsed.declares.map((name) =>
      module
        .variable({rejected: (error) => isDuplicate(error) && observer.failed({kind: "duplicate", names: [name]})})
        .define(name, [root], (exports: Readonly<Record<string, unknown>>) => exports[name])
    );
    return [running, ...declared];
  }
}

/**
 * The runtime waits for the next picture before it computes, and browsers paint no frame that is out of sight: a notebook
 * below the window's edge would do nothing. This one waits for a moment instead.
 */
function computeUnseen(runtime: Runtime): Runtime {
  runtime._computeSoon = () => new Promise((done) => setTimeout(done)).then(() => runtime._computeNow());
  return runtime;
}

/** The definition that the runtime calls, with what the cell uses, whenever some of it changed. */
function runCell(parsed: ParsedCell, file: string, observer: CellObserver, watch: LoopWatch) {
  const definition = compileCell(parsed, file);
  return async (invalidation: Promise<void>, ...inputs: readonly unknown[]) => {
    let shown = false;
    let last: unknown;
    let isCurrent = true;
    invalidation.then(() => {
      isCurrent = false;
    });
    const show = (value: unknown) => {
      shown = true;
      // What an older run still has to say is of no interest.
      if (isCurrent) observer.show(value);
    };
    const tools: CellTools = {
      display: (value) => {
        show(value);
        return value;
      },
      view: (input) => {
        show(input);
        return inputValues(input);
      },
      turn: watch.turn,
      last: (value) => {
        last = value;
      },
      invalidation
    };
    watch.begin();
    const declares = await definition(tools, inputs);
    last = await last;
    if (isCurrent) observer.done({declares, last, shown});
    return declares;
  };
}

function isDuplicate(error: unknown): boolean {
  return error instanceof Error && error.message.endsWith("is defined more than once");
}
