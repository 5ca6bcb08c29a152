import {afterAll, expect, test} from "vitest";
import {maliciousFiles} from "./malicious-files.js";
import {ReadingProcess} from "./reading-process.js";

const reader = new ReadingProcess();
afterAll(() => reader.end());

test.each(maliciousFiles.map((make) => [make().name, make] as const))(
  "readDocument(bytes) ends, without an error, on %s",
  async (_, make) => {
    const {file, bytes} = make();
    const outcome = await reader.read(bytes, file);
    expect(["refused", "read"], JSON.stringify(outcome).slice(0, 500)).toContain(outcome.outcome);
  }
);
