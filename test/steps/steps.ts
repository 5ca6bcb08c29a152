import {browser} from "./browser.js";
import {build} from "./build.js";
import {embeds} from "./embeds.js";
import {fonts} from "./fonts.js";
import {formats} from "./formats.js";
import {hosts} from "./hosts.js";
import {interactions} from "./interactions.js";
import {kit} from "./kit.js";
import {links} from "./links.js";
import {offline} from "./offline.js";
import type {Step} from "./step.js";
import {format, lint, types, unit} from "./tools.js";
import {weights} from "./weights.js";

/** The longest first, so that two at a time end together. */
export const steps: readonly Step[] = [
  build,
  embeds,
  unit,
  formats,
  types,
  lint,
  format,
  links,
  hosts,
  fonts,
  weights,
  browser,
  interactions,
  kit,
  offline
];
