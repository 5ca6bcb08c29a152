import {command} from "./command.js";
import type {Step} from "./step.js";

/** Framework only warns of these; here they fail. */
const WARNING = /^(?:Warning:|↳).*$|unable to|is not a known/gm;
/** What is written after Framework is done; the step of links asks for it. */
const LATER = /^Warning: \d+ broken links? .*\n(?:↳ \S+ → \/embed\/.*\n)+(?!↳)/gm;

export const build: Step = {
  name: "build",
  says: "the site builds, with no warning",
  async run() {
    const {code, output} = await command(process.execPath, ["--import", "tsx", "src/site/build.ts"]);
    const warnings = output.replace(LATER, "").match(WARNING) ?? [];
    return code || warnings.length ? {end: "failed", text: `${output}\n`} : {end: "passed", text: ""};
  }
};
