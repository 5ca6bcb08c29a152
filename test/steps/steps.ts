import {browser} from "./browser.js";
import {build} from "./build.js";
import {hosts} from "./hosts.js";
import {links} from "./links.js";
import {offline} from "./offline.js";
import type {Step} from "./step.js";
import {format, lint, types, unit} from "./tools.js";

export const steps: readonly Step[] = [build, types, lint, format, links, hosts, browser, unit, offline];
