import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
};
const packed = new Set(['.html', '.js', '.mjs', '.css', '.svg', '.json']);

/** Takes a folder; serves it on a free port with brotli 11, as a static host with compressed copies does; gives server and address. Every file is compressed once. */
export function serveCompressed(folder) {
  const kept = new Map();
  const read = (file) => {
    if (!kept.has(file)) {
      const content = readFileSync(file);
      kept.set(
        file,
        packed.has(path.extname(file))
          ? { content: brotliCompressSync(content), headers: { 'content-encoding': 'br' } }
          : { content, headers: {} },
      );
    }
    return kept.get(file);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = path.join(
      folder,
      path.normalize(decodeURIComponent(pathname)),
      pathname.endsWith('/') ? 'index.html' : '',
    );
    if (!existsSync(file) || statSync(file).isDirectory()) return response.writeHead(404).end();
    const { content, headers } = read(file);
    return response
      .writeHead(200, {
        'content-type': types[path.extname(file)] ?? 'application/octet-stream',
        'content-length': content.length,
        'cache-control': 'max-age=600',
        ...headers,
      })
      .end(content);
  });
  return new Promise((resolve) =>
    server.listen(0, () => resolve({ server, address: `http://localhost:${server.address().port}` })),
  );
}
