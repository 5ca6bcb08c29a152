import type {Quantity} from "../../src/components/quantity.js";

/** A printed quantity, made up. */
export function printed(text: string, unit = "万元", id = `03:${text}:total`): Quantity {
  return {text, value: Number(text.replaceAll(",", "")), unit, origin: [{id, text, unit, label: `表03 ${id}`}]};
}
