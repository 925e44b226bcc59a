import { readFileSync, statSync } from 'node:fs';
import { STATUS_CODES } from 'node:http';
import path from 'node:path';
import { readHeadersFile } from './serve/headers-file.mjs';
import { sendFile } from './serve/send-file.mjs';
import { findAddress, findMissingPage, readTarget } from './site-address.mjs';

/** Takes the site's folder; gives a function from an address to its headers, as the site's `_headers` says at that moment. */
function siteHeaders(root) {
  const file = path.join(root, '_headers');
  let version;
  let headersOf = () => [];
  return (address) => {
    try {
      const { size, mtimeMs } = statSync(file);
      if (version !== `${size} ${mtimeMs}`) {
        headersOf = readHeadersFile(readFileSync(file, 'utf8'));
        version = `${size} ${mtimeMs}`;
      }
    } catch {
      // A build has taken it away and not yet written the next one: what it said last counts.
    }
    return headersOf(address);
  };
}

/** Takes the folder of an exported site; gives what answers a request as a host of static sites does. It never throws. */
export function siteAnswers(root) {
  const headersOf = siteHeaders(root);
  // Read once now: a build may begin before the first request.
  headersOf('/');

  /** What is no file is kept by nobody: it may be there after the next release. */
  const headersOfErrors = () => [...headersOf('/404.html'), ['Cache-Control', 'no-cache']];

  function refuse(response, status, headers = {}) {
    if (response.headersSent) return void response.destroy();
    const body = `${status} ${STATUS_CODES[status]}\n`;
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    for (const [name, value] of [...headersOfErrors(), ...Object.entries(headers)])
      response.setHeader(name, value);
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.setHeader('Content-Length', Buffer.byteLength(body));
    response.writeHead(status).end(body);
  }

  async function missing(request, response, address) {
    const file = await findMissingPage(root, address);
    const headers = headersOfErrors();
    await sendFile(request, response, { root, file, status: 404, headers }, () => refuse(response, 404));
  }

  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, { Allow: 'GET, HEAD' });
    if (request.headersDistinct.host?.length > 1) return refuse(response, 400);
    const { address, query } = readTarget(request.url);
    const headers = headersOf(address);
    const { file, moved } = await findAddress(root, address);
    if (moved) {
      for (const [name, value] of headers) response.setHeader(name, value);
      const Location = encodeURI(moved) + query;
      return void response.writeHead(308, { Location, 'Content-Length': 0 }).end();
    }
    if (!file) return missing(request, response, address);
    await sendFile(request, response, { root, file, status: 200, headers }, (error) =>
      error.status === 404
        ? missing(request, response, address).catch(() => refuse(response, 500))
        : refuse(response, error.status ?? 500, error.headers),
    );
  }

  return (request, response) => void answer(request, response).catch(() => refuse(response, 500));
}
