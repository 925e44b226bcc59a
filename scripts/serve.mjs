import { createServer } from 'node:http';
import path from 'node:path';
import handler from 'serve-handler';

/** Takes a folder and a port (0: any free one); serves the exported site; gives the server and its address. */
export function serve(folder, port) {
  const server = createServer((request, response) =>
    handler(request, response, { public: path.resolve(folder), trailingSlash: true, directoryListing: false }),
  );
  // A client on a busy machine may use a connection again after the five seconds of Node's default, just as it is closed.
  server.keepAliveTimeout = 65_000;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve({ server, address: `http://localhost:${server.address().port}` }));
  });
}
