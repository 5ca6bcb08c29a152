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

declare class DecompressionStream {
  constructor(format: "deflate" | "deflate-raw");
  readonly writable: {getWriter(): {write(data: Uint8Array): Promise<void>; close(): Promise<void>}};
  readonly readable: {
    getReader(): {read(): Promise<{done: boolean; value?: Uint8Array | undefined}>; cancel(): Promise<void>};
  };
}
