/**
 * The few things of browsers and Node that this room uses; tsconfig.pure.json gives it no others. Left out of tsconfig.json,
 * whose libraries declare them too.
 */
declare class TextDecoder {
  constructor(label?: string, options?: {fatal?: boolean; ignoreBOM?: boolean});
  decode(input?: ArrayBufferView | ArrayBuffer): string;
}

declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly pathname: string;
}

interface AbortSignal {
  readonly aborted: boolean;
}

interface ImportMeta {
  resolve(specifier: string): string;
}

declare function setTimeout(run: (value?: undefined) => void): unknown;
