import type {Refusal} from "../../reading/index.js";
import type {Opened} from "../opened.js";

/** What a page asks of its worker. The bytes of a file are handed over, not copied. */
export type Asked =
  | {
      readonly kind: "read";
      readonly id: number;
      readonly file: string;
      readonly bytes: ArrayBuffer;
      readonly lang: "zh" | "en";
      /** Folder of the CMaps, with a closing slash. */
      readonly cMapUrl: string;
    }
  | {
      readonly kind: "package";
      readonly id: number;
      /** Folder of a published data package, with a closing slash. */
      readonly folder: string;
      readonly lang: "zh" | "en";
    }
  | {readonly kind: "cancel"; readonly id: number};

/** What the worker answers, `page` any number of times before one of the others. */
export type Answered =
  | {readonly kind: "page"; readonly id: number; readonly page: number; readonly pages: number}
  | {readonly kind: "opened"; readonly id: number; readonly opened: Opened}
  | {readonly kind: "refused"; readonly id: number; readonly refusal: Pick<Refusal, "zh" | "en">};
