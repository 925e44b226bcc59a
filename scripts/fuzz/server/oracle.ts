import type { Contents } from './made-up-site';
import type { RawAnswer } from './raw-http';
import type { Request } from './requests';

const codings: Readonly<Record<string, string>> = { br: '.br', gzip: '.gz', identity: '' };

function fail(why: string, answer: RawAnswer): never {
  throw new Error(`${why}: ${answer.status} ${JSON.stringify(answer.headers)} ${answer.body.length} bytes`);
}

/** Gives the file that has the address of a target, if it is one that the site could have. */
function nameOf(target: string): string | undefined {
  const written = /^(?:https?:\/\/[^/?#]*)?([^?#]*)/i.exec(target)![1] || '/';
  let address: string;
  try {
    address = decodeURI(written);
  } catch {
    return undefined;
  }
  if (/(^|\/)(index|404)\.html$|\.(br|gz)$|^\/_headers|^\/404\//.test(address)) return undefined;
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}

/** True if a client takes a coding, by the words of RFC 9110; of two words about one coding either may count. */
function takes(accepted: string | undefined, coding: string): boolean {
  const said = (accepted ?? '').split(',').map((part) => {
    const [name, quality] = part.split(';');
    return { name: name!.trim().toLowerCase(), quality: Number(/q=(.*)/.exec(quality ?? '')?.[1] ?? 1) };
  });
  const own = said.filter(({ name }) => name === coding);
  const counts = own.length > 0 ? own : said.filter(({ name }) => name === '*');
  return coding === 'identity' || counts.some(({ quality }) => quality > 0);
}

/** Takes a range of the simplest forms and a length; gives the part that is meant. Nothing for other forms. */
function meant(range: string, length: number): { from: number; to: number } | undefined {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (from === undefined || (from === '' && to === '')) return undefined;
  if (from === '') return { from: Math.max(0, length - Number(to)), to: length - 1 };
  return { from: Number(from), to: to === '' ? length - 1 : Math.min(Number(to), length - 1) };
}

/** Gives the part of a file that must come; nothing if none is asked for, or two are, or where a condition decides. */
function wantedPart({ headers }: Request, length: number) {
  const [range, second] = headers.filter(([name]) => name === 'Range').map(([, value]) => value);
  const open =
    range === undefined || second !== undefined || headers.some(([name]) => name.startsWith('If-'));
  return open ? undefined : meant(range, length);
}

/** Gives what is wrong with the part that an answer says it holds; nothing if it is the one that was asked for. */
function wrongPart(request: Request, answer: RawAnswer, length: number): string | undefined {
  const part = wantedPart(request, length);
  if (answer.status === 200) {
    const less = part && part.from <= part.to && part.to - part.from + 1 < length;
    return less ? 'the whole in place of a part' : undefined;
  }
  const [from, to, all] = contentRange(answer);
  const asked = request.headers.some(([name, value]) => name === 'Range' && value.startsWith('bytes='));
  if (!asked || all !== length) return 'a part that nobody asked for';
  return part && (part.from !== from || part.to !== to) ? 'another part than was asked for' : undefined;
}

function contentRange({ headers }: RawAnswer): number[] {
  return (
    /^bytes (\d+)-(\d+)\/(\d+)$/
      .exec(headers['content-range'] ?? '')
      ?.slice(1)
      .map(Number) ?? []
  );
}

/** Checks an answer with a file, or a part of it, against one content of the file; gives what differs, or nothing. */
function differs(request: Request, answer: RawAnswer, content: Buffer): string | undefined {
  if (answer.status === 304)
    return request.headers.some(([name]) => name.startsWith('If-'))
      ? undefined
      : 'not modified, without a condition';
  const wrong = wrongPart(request, answer, content.length);
  if (wrong) return wrong;
  const [from = 0, to = content.length - 1] = answer.status === 206 ? contentRange(answer) : [];
  if (Number(answer.headers['content-length']) !== to - from + 1) return 'another length';
  return request.method === 'HEAD' || content.subarray(from, to + 1).equals(answer.body)
    ? undefined
    : 'another body';
}

/** Checks an answer that says that a file is there. */
function checkFound(request: Request, answer: RawAnswer, contents: Contents): void {
  const name = nameOf(request.target);
  const coding = answer.headers['content-encoding'] ?? 'identity';
  // Of several Accept-Encoding lines the server reads one list.
  const accepted = request.headers.filter(([each]) => each === 'Accept-Encoding').map(([, value]) => value);
  if (!takes(accepted.length > 0 ? accepted.join(', ') : undefined, coding) && answer.status !== 304)
    fail(`${coding} is not taken`, answer);
  const forms = answer.status === 304 ? Object.values(codings) : [codings[coding]];
  const possible =
    name === undefined
      ? []
      : forms.flatMap((ending) => contents.get(name + ending) ?? []).filter((each) => each !== undefined);
  const reasons = possible.map((content) => differs(request, answer, Buffer.from(content)));
  if (possible.length === 0) fail('nothing has this address', answer);
  if (!reasons.includes(undefined)) fail([...new Set(reasons)].join(', '), answer);
}

function checkMissing({ method, target }: Request, answer: RawAnswer, contents: Contents): void {
  const name = nameOf(target);
  const here = name === undefined ? undefined : contents.get(name);
  if (
    here?.every((content) => content !== undefined) &&
    !/\/\/|\\|\/\.{1,2}(\/|$)/.test(target.replace(/^https?:\/\//i, ''))
  )
    fail('it is there', answer);
  if (answer.headers['cache-control'] !== 'no-cache') fail('a cache may keep it', answer);
  if (method === 'HEAD') return;
  const pages = ['404.html', 'zh/404.html'].flatMap((page) => contents.get(page) ?? []);
  if (![...pages, '404 Not Found\n'].includes(answer.body.toString())) fail('another page', answer);
}

function checkMoved({ target }: Request, answer: RawAnswer, contents: Contents): void {
  const name = nameOf(answer.headers.location ?? '');
  if (name === undefined || !contents.get(name)?.some((content) => content !== undefined))
    fail('it leads nowhere', answer);
  if (!/^\/(?!\/)/.test(answer.headers.location!) || answer.headers.location === target)
    fail('it leads astray', answer);
}

/** Whether a status that refuses something may be the answer, by status. */
const refusals: Readonly<
  Record<number, (request: Request, has: (...names: string[]) => boolean) => boolean>
> = {
  // What the parser of HTTP does not take.
  400: ({ method, target }, has) =>
    has('Host') ||
    !/^(\*|\/|https?:\/\/)[\x21-\x7e]*$/i.test(target) ||
    !/^(GET|HEAD|POST|OPTIONS|TRACE)$/.test(method),
  405: ({ method }) => method !== 'GET' && method !== 'HEAD',
  412: (_, has) => has('If-Match', 'If-Unmodified-Since'),
  416: (_, has) => has('Range'),
  417: (_, has) => has('Expect'),
  431: ({ target }, has) => has('X-Long') || target.length > 8000,
};

/** Takes a request that was sent as it is, its answer, and what the files held meanwhile. Throws if the answer is wrong. */
export function checkAnswer(request: Request, answer: RawAnswer, contents: Contents): void {
  const { status } = answer;
  if (status < 400 && request.method !== 'GET' && request.method !== 'HEAD')
    fail('more than reading', answer);
  if ([200, 206, 304].includes(status)) checkFound(request, answer, contents);
  else if (status === 404) checkMissing(request, answer, contents);
  else if (status === 308) checkMoved(request, answer, contents);
  else {
    const has = (...names: string[]) => request.headers.some(([name]) => names.includes(name));
    if (!refusals[status]?.(request, has)) fail('not to be expected', answer);
  }
}
