import {summaryOf} from "./summary.js";

/** A process that reads the files it is sent, one after the other; who sends them ends it where it hangs. */
process.on("message", async ({bytes, file}: {bytes: Uint8Array; file: string}) => {
  process.send?.(await summaryOf(Uint8Array.from(bytes), file));
});
