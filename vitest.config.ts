import {defineConfig} from "vitest/config";

// Nothing here is timed: the limit only ends what would never end, however busy the machine is.
export default defineConfig({test: {pool: "threads", isolate: false, testTimeout: 120_000, hookTimeout: 120_000}});
