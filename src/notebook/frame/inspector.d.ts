/** What we use of packages which have no types of their own. */
declare module "@observablehq/inspector" {
  export class Inspector {
    constructor(node: HTMLElement);
    fulfilled(value: unknown, name?: string): void;
  }
}

declare module "@observablehq/inputs";
