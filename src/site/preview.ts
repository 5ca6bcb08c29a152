import {connect} from "node:net";
import {join} from "node:path";
import {setTimeout as pause} from "node:timers/promises";
import {parseArgs} from "node:util";
import {CACHE} from "./build-embeds.js";
import {embedsOnRequest} from "./embeds-on-request.js";
import {framework} from "./framework.js";
import {freePort, listen} from "./listen.js";
import {previewPages} from "./preview-pages.js";
import {previewServer} from "./preview-server.js";

const INNER = "127.0.0.1";
const FOLDER = join(CACHE, "preview");
const PATIENCE = 60_000;

const code = await preview().catch((error: Error) => {
  console.error(error.message);
  return 1;
});
// What still waits for Framework to start would hold the process.
process.exit(code);

/** Framework's preview on a port of its own, and before it, on the one that people open, ours. */
async function preview(): Promise<number> {
  const {host, port: wanted, others} = parseOptions(process.argv.slice(2));
  const port = await freePort(INNER);
  const started = untilListening(port);
  const embeds = embedsOnRequest(FOLDER, `http://${INNER}:${port}`, started);
  const finish = previewPages({folder: FOLDER, address: `http://${INNER}:${port}`, ready: embeds.ready});
  const server = previewServer({port, started, embeds, folder: FOLDER, finish});
  try {
    const outer = await listen(server, host, wanted);
    return await framework(["preview", "--no-open", "--host", INNER, "--port", String(port), ...others], {
      env: {JUESUAN_PREVIEW: "1", ...(process.stdout.isTTY && {FORCE_COLOR: "1"})},
      say: (text) => text.replaceAll(`${INNER}:${port}`, `${host}:${outer}`)
    });
  } finally {
    embeds.stop();
    server.close();
    server.closeAllConnections();
  }
}

/** `--port` and `--host` are of our server; all else is Framework's to understand. */
function parseOptions(args: readonly string[]) {
  const options = {host: {type: "string"}, port: {type: "string"}} as const;
  const {tokens} = parseArgs({args: [...args], options, strict: false, tokens: true});
  const given = tokens.flatMap((t) => (t.kind === "option" && (t.name === "host" || t.name === "port") ? [t] : []));
  const ours = new Set(given.flatMap((t) => (t.inlineValue === false ? [t.index, t.index + 1] : [t.index])));
  const lastOf = (name: string) => given.findLast((t) => t.name === name)?.value;
  const port = lastOf("port");
  if (port !== undefined && !/^\d{1,5}$/.test(port)) throw new Error(`invalid port: ${port}`);
  return {
    host: lastOf("host") ?? INNER,
    port: port === undefined ? undefined : Number(port),
    others: args.filter((_, i) => !ours.has(i))
  };
}

async function untilListening(port: number): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await answers(port))) {
    if (Date.now() > end) throw new Error(`preview did not start within ${PATIENCE / 1000} s`);
    await pause(100);
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, INNER, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}
