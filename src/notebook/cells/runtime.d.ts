/** What we use of the package, which has no types of its own. */
declare module "@observablehq/runtime" {
  export interface Observer {
    pending?(): void;
    fulfilled?(value: unknown, name: string | null): void;
    rejected?(error: unknown, name: string | null): void;
  }
  export class Variable {
    define(name: string, inputs: readonly string[], definition: unknown): Variable;
    delete(): void;
  }
  export class Module {
    variable(observer?: Observer | true): Variable;
  }
  export class Runtime {
    constructor(builtins?: Readonly<Record<string, unknown>>, global?: (name: string) => unknown);
    module(): Module;
    dispose(): void;
    /** Internal, but writable: the promise of the next computation. */
    _computeSoon: () => Promise<void>;
    _computeNow(): Promise<void>;
  }
  export class RuntimeError extends Error {
    constructor(message: string, input?: string);
    readonly input?: string;
  }
}
