import { realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { siteAnswers } from '../answer.mjs';

/** How long answers under way may take after the word to end; as in the Caddyfile. */
const grace = 10_000;

/** Takes a server; gives what ends it: it takes no new connection and closes those that wait, and each other one after its last answer. */
function gentleEnd(server) {
  const sockets = new Set();
  const underWay = new Set();
  let ending = false;
  const isBusy = (socket) => [...underWay].some((request) => request.socket === socket);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.prependListener('request', (request, response) => {
    underWay.add(request);
    response.once('close', () => {
      underWay.delete(request);
      if (ending && !isBusy(request.socket)) request.socket.end();
    });
  });
  return () => {
    ending = true;
    const closed = new Promise((done) => void server.close(done));
    for (const socket of sockets) if (!isBusy(socket)) socket.destroy();
    setTimeout(() => server.closeAllConnections(), grace).unref();
    return closed;
  };
}

/**
 * Takes a folder and a port (0: any free one); serves the exported site as a host of static sites does: with the headers of its `_headers`,
 * with the files that the build compressed, and with a slash at the end of folders. Gives the server, its address, and `end`, which lets what is under way finish.
 */
export function serve(folder, port) {
  const answer = siteAnswers(realpathSync(folder));
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 20_000 }, answer);
  const end = gentleEnd(server);
  // A client on a busy machine may use a connection again after the five seconds of Node's default, just as it is closed.
  server.keepAliveTimeout = 65_000;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      // A connection that cannot be taken (too many files are open) is no reason to end.
      server.off('error', reject).on('error', (error) => console.error(error.message));
      resolve({ server, address: `http://localhost:${server.address().port}`, end });
    });
  });
}
