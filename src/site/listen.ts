import {createServer, type Server} from "node:net";

const FIRST = 3000;
const LAST = 3099;

/**
 * Has a server listen on this port, or where none is asked for, on the first free one from 3000 on; gives the port. Throws a
 * sentence where the port is taken.
 */
export async function listen(server: Server, host: string, wanted?: number): Promise<number> {
  for (let port = wanted ?? FIRST; port <= (wanted ?? LAST); port++) if (await tryPort(server, host, port)) return port;
  const taken = wanted === undefined ? `ports ${FIRST} to ${LAST} are` : `port ${wanted} is`;
  throw new Error(`${taken} taken by another program; choose another with --port`);
}

/** A port that nothing listens on now. */
export async function freePort(host: string): Promise<number> {
  const server = createServer();
  await tryPort(server, host, 0);
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (!address || typeof address === "string") throw new Error(`no free port on ${host}`);
  return address.port;
}

function tryPort(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onListening = () => {
      server.off("error", onError);
      resolve(true);
    };
    const onError = (error: NodeJS.ErrnoException) => {
      server.off("listening", onListening);
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    };
    server.once("error", onError).once("listening", onListening).listen(port, host);
  });
}
