import { fstatSync } from 'node:fs';
import path from 'node:path';
import { contentType } from 'mime-types';
import Negotiator from 'negotiator';
import send from 'send';
import { isFile } from '../site-address.mjs';

/** Endings of the forms that the build makes of a file. */
const endings = { br: '.br', gzip: '.gz', identity: '' };

/** Takes a request and a file of the site; gives the encoding to send it in: one that is there and that the client takes. */
async function chooseEncoding(request, root, file) {
  for (const encoding of new Negotiator(request).encodings(Object.keys(endings), {
    preferred: ['br', 'gzip'],
  }))
    if (await isFile(path.join(root, file + endings[encoding]))) return encoding;
  return 'identity';
}

const versionOf = ({ size, mtimeMs }) => `${size.toString(36)}-${mtimeMs.toString(36)}`;

/**
 * Takes the headers of a request, the validators of the file and its size; gives what `send` may know of the range. It takes a suffix that is longer than the file for
 * one that cannot be had, and compares If-Range loosely: a download that goes on must be that of the very same file.
 */
function readRange({ range, 'if-range': condition }, { etag, modified, size }) {
  if (condition !== undefined && condition !== etag && condition !== modified) return undefined;
  return Number(/^bytes=-(\d+)$/.exec(range)?.[1]) > size ? undefined : range;
}

/**
 * Takes a request, its response, and a file with the status and the headers that it goes with. Sends it in the form that the client takes; conditions and ranges count for status 200 only.
 * Gives an error with its status to `fail` where there is nothing to send.
 */
export async function sendFile(request, response, sent, fail) {
  const { root, file, status, headers } = sent;
  const encoding = await chooseEncoding(request, root, file);
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  for (const [name, value] of headers) response.setHeader(name, value);
  response.setHeader('Vary', 'Accept-Encoding');
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  if (!response.hasHeader('Content-Type'))
    response.setHeader('Content-Type', contentType(path.extname(file)) || 'application/octet-stream');
  response.statusCode = status;

  const whole = status === 200;
  const asked = { method: request.method, headers: whole ? { ...request.headers } : {} };
  const options = { root, index: false, dotfiles: 'allow', cacheControl: false };
  let version;
  send(asked, encodeURI(file + endings[encoding]), {
    ...options,
    acceptRanges: whole,
    etag: false,
    lastModified: whole,
  })
    .on('error', fail)
    .on('file', (_, stat) => {
      version = versionOf(stat);
      if (!whole) return;
      const etag = `"${version}-${encoding}"`;
      response.setHeader('ETag', etag);
      asked.headers.range = readRange(asked.headers, {
        etag,
        modified: stat.mtime.toUTCString(),
        size: stat.size,
      });
    })
    .on('stream', (content) => {
      content.once('open', (descriptor) => {
        // Another file has taken its place since `send` looked: length and date would be those of the old one.
        if (versionOf(fstatSync(descriptor)) === version) return;
        content.unpipe(response);
        content.destroy();
        sendFile(request, response, sent, fail).catch(fail);
      });
      content.once('end', () => {
        // It was cut while it was sent. The client must notice; on a connection that stays it would take the next answer for the rest.
        if (content.bytesRead < Number(response.getHeader('Content-Length'))) response.destroy();
      });
    })
    .pipe(response);
}
