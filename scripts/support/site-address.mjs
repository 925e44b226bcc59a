import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** Files that the build makes for servers, and the pages that answer where there is none: no address leads to them. */
const unserved = /^\/_headers$|\.(br|gz)$|\/404\.html$|^\/(404|_not-found)\//;
/** Names between single slashes; neither a file system's way up nor one of its other ways to say the same. */
const plain = /^\/(?:(?!\.{1,2}(?:\/|$))[^/\\\0]+\/)*(?:(?!\.{1,2}$)[^/\\\0]+)?$/;

/** Takes a path in the file system; true if it is a file and this is its name, in these letters and without a link on the way. */
export async function isFile(file) {
  try {
    return (await stat(file)).isFile() && (await realpath(file)) === file;
  } catch {
    return false;
  }
}

/** Takes the target of a request, also one with a host before it; gives its decoded path and its query; one that cannot be decoded leads nowhere. */
export function readTarget(target) {
  const [, written, query] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)(.*)$/is.exec(target);
  try {
    return { address: decodeURI(written || '/'), query };
  } catch {
    return { address: '//', query };
  }
}

/** Takes the site's folder and a decoded path; gives the file that has this address, or the address under which it is to be had, or nothing: each file has one address. */
export async function findAddress(root, address) {
  if (!plain.test(address)) return {};
  const exists = async (name) => !unserved.test(name) && (await isFile(path.join(root, name)));
  const [, folder, name] = /^(.*\/)([^/]*)$/.exec(address);
  if (name === 'index.html') return (await exists(address)) ? { moved: folder } : {};
  if (name) {
    if (await exists(address)) return { file: address };
    return (await exists(`${address}/index.html`)) ? { moved: `${address}/` } : {};
  }
  if (await exists(`${folder}index.html`)) return { file: `${folder}index.html` };
  const bare = folder.slice(0, -1);
  return bare && (await exists(bare)) ? { moved: bare } : {};
}

/** Takes the site's folder and a decoded path that leads nowhere; gives the page that says so, that of its language if there is one. */
export async function findMissingPage(root, address) {
  const language = /^\/[^/]+(?=\/)/.exec(address)?.[0] ?? '';
  const own = `${language}/404.html`;
  return plain.test(own) && (await isFile(path.join(root, own))) ? own : '/404.html';
}
