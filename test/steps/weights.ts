import {join} from "node:path";
import {SITE} from "./built-site.js";
import {type Step, toResult} from "./step.js";
import {overweight, weightsOf} from "./weights-of.js";

export const weights: Step = {
  name: "weights",
  says: "no figure that leaves weighs more than it may",
  needs: ["build"],
  async run() {
    const found = weightsOf(join(SITE, "embed"));
    const most = (what: "page" | "scripted") => `${(Math.max(...found.map((w) => w[what])) / 1000).toFixed(1)} kB`;
    const summary = `${found.length} figures; the heaviest page ${most("page")} compressed, ${most("scripted")} with its script`;
    return toResult(found.flatMap(overweight), summary);
  }
};
