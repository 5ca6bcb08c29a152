import {command} from "./command.js";
import type {Step} from "./step.js";

/** Framework only warns of these; here they fail. Links to embeds, which come after it, are `rel="external"`. */
const WARNING = /^(?:Warning:|↳).*$|unable to|is not a known/gm;

export const build: Step = {
  name: "build",
  says: "the site builds, with no warning",
  async run() {
    const {code, output} = await command(process.execPath, ["--import", "tsx", "src/site/build.ts"]);
    const warnings = output.match(WARNING) ?? [];
    return code || warnings.length ? {end: "failed", text: `${output}\n`} : {end: "passed", text: ""};
  }
};
