import {command} from "./command.js";
import type {Step} from "./step.js";

/** A step of its own, since only a browser prints PDF: unit tests run without any. */
export const formats: Step = {
  name: "formats",
  says: "made-up accounts printed as PDF are read back whole",
  async run() {
    const {code, output} = await command(process.execPath, ["--import", "tsx", "test/properties/papers.ts"]);
    return code ? {end: "failed", text: `${output}\n`} : {end: "passed", text: output.trim().split("\n").at(-1) ?? ""};
  }
};
