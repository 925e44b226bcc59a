import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { readHeadersFile } from './headers-file.mjs';

/** Files that the build makes for servers, not for readers. */
const unserved = /^\/_headers$|\.(br|gz)$/;

/** Gives the path and the query of a request; the path decoded, nothing if it cannot be. */
function readAddress(url) {
  const at = url.search(/[?#]/);
  const path = at < 0 ? url : url.slice(0, at);
  try {
    return { address: decodeURI(path), query: at < 0 ? '' : url.slice(at) };
  } catch {
    return { query: '' };
  }
}

/** Takes the site's folder and that of a language in it, or none; gives what answers where there is no file: the site's own page, compressed if the browser takes it. */
function notFound(root, language) {
  const forms = [
    ['br', '.br'],
    ['gzip', '.gz'],
    [undefined, ''],
  ].flatMap(([encoding, ending]) => {
    const file = path.join(root, language, `404.html${ending}`);
    return existsSync(file) ? [{ encoding, body: readFileSync(file) }] : [];
  });
  return (request, response) => {
    const form = forms.find(
      ({ encoding }) => !encoding || (request.headers['accept-encoding'] ?? '').includes(encoding),
    ) ?? { body: Buffer.from('Not found') };
    if (form.encoding) response.setHeader('Content-Encoding', form.encoding);
    // A file that is missing now may be there after the next release.
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Length', form.body.length);
    response.writeHead(404).end(form.body);
  };
}

/**
 * Takes a folder and a port (0: any free one); serves the exported site as a host of static sites does: with the headers of its `_headers`,
 * with the files that the build compressed, and with a slash at the end of folders. Gives the server and its address.
 */
export function serve(folder, port) {
  const root = path.resolve(folder);
  const headersFile = path.join(root, '_headers');
  const headersOf = existsSync(headersFile) ? readHeadersFile(readFileSync(headersFile, 'utf8')) : () => [];
  const answers = new Map(
    ['', ...readdirSync(root).filter((name) => existsSync(path.join(root, name, '404.html')))].map(
      (language) => [language, notFound(root, language)],
    ),
  );
  const missing = (request, response) =>
    (answers.get(/^\/([^/]+)\//.exec(request.url)?.[1] ?? '') ?? answers.get(''))(request, response);
  const files = sirv(root, { brotli: true, gzip: true, etag: true });
  const server = createServer((request, response) => {
    const { address, query } = readAddress(request.url);
    for (const [name, value] of headersOf(address ?? '/404.html')) response.setHeader(name, value);
    response.setHeader('Vary', 'Accept-Encoding');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (address === undefined || unserved.test(address) || address.split('/').includes('..')) {
      missing(request, response);
    } else if (!address.endsWith('/') && existsSync(path.join(root, address, 'index.html'))) {
      // One slash at the beginning: two would name another host.
      response.writeHead(308, { Location: `${encodeURI(address).replace(/^[/\\]+/, '/')}/${query}` }).end();
    } else {
      files(request, response, () => missing(request, response));
    }
  });
  // A client on a busy machine may use a connection again after the five seconds of Node's default, just as it is closed.
  server.keepAliveTimeout = 65_000;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve({ server, address: `http://localhost:${server.address().port}` }));
  });
}
