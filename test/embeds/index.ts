import {accessibleCases} from "./accessible.js";
import type {EmbedCase} from "./embed-case.js";
import {fileCases} from "./files.js";
import {frameHeightCases} from "./frame-heights.js";
import {hostColourCases} from "./host-colours.js";
import {keyboardCases} from "./keyboard.js";
import {otherCodeCases} from "./other-codes.js";
import {parameterCases} from "./parameters.js";
import {printCases} from "./print.js";
import {referenceCases} from "./references.js";
import {sandboxCases} from "./sandbox.js";
import {withoutScriptCases} from "./without-script.js";

/** What is promised of figures outside the site, the longest first. */
export const embedCases: readonly EmbedCase[] = [
  ...accessibleCases,
  ...referenceCases,
  ...fileCases,
  ...frameHeightCases,
  ...sandboxCases,
  ...hostColourCases,
  ...keyboardCases,
  ...parameterCases,
  ...otherCodeCases,
  ...withoutScriptCases,
  ...printCases
];
