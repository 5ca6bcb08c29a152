/**
 * The one thing of browsers and Node that this room uses; tsconfig.pure.json gives it no other. Left out of tsconfig.json,
 * whose libraries declare it too.
 */
declare class TextDecoder {
  constructor(label?: string, options?: {fatal?: boolean; ignoreBOM?: boolean});
  decode(input?: ArrayBufferView | ArrayBuffer): string;
}
