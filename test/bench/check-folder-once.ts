import {performance} from "node:perf_hooks";
import {runCommand} from "../../src/command/run-command.js";

// Checks the documents of a folder with some workers, and prints what that took of this process, workers included.
const [folder = "", jobs = ""] = process.argv.slice(2);
const start = performance.now();
let bytes = 0;
const output = {write: (text: string) => (bytes += text.length)};
const code = await runCommand(["check", folder, "--json", "--jobs", jobs], output, process.stderr);
if (code > 1) throw new Error(`juesuan check failed: exit ${code}`);
const {user, system} = process.cpuUsage();
const {heapUsed} = process.memoryUsage();
const {maxRSS} = process.resourceUsage();
console.log(
  JSON.stringify({
    wall: performance.now() - start,
    cpu: (user + system) / 1000,
    megabytes: maxRSS / 1024,
    mainHeap: heapUsed / 1024 / 1024
  })
);
