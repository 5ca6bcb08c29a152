import type {Printing, PrintOptions} from "../printed.js";

export async function printWeb(_bytes: Uint8Array, _options: PrintOptions = {}): Promise<Printing> {
  return {
    ok: false,
    refusal: {reason: "unknown-format", zh: "还不能读取这种文件。", en: "Files of this kind cannot be read yet."}
  };
}
