import fc from 'fast-check';
import { names } from './made-up-site';

/** A request as it goes over the wire, and what is to be known of it. */
export interface Request {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Where it is broken, and by what; nothing for one that is sent as it is. */
  readonly broken?: { readonly at: number; readonly by: string };
}

const addresses = names.map((name) => `/${encodeURI(name)}`.replace(/index\.html$/, ''));
const anyByte = fc.nat(255).map((code) => String.fromCharCode(code));
const visible = fc.constantFrom(...'/.%?#&=;:@\\~*+-_\'"<>|^`{}[]abz019éÿ');

const target = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...addresses) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom('', '', 'http://x', 'HTTPS://x:1', '/', '/.', '/..', '/en'),
        fc.constantFrom(...addresses, '/nowhere/', '/en', '/zh/nowhere'),
        fc.constantFrom(
          '',
          '/',
          '//',
          '?q=1',
          '#x',
          'index.html',
          '.br',
          '.gz/',
          '/..',
          '%00',
          '%2e%2e/',
          '%',
          '%E0%A4%A',
          '\\',
          '/.',
        ),
      )
      .map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.array(visible, { maxLength: 40 }).map((letters) => `/${letters.join('')}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '*',
      'x',
      '',
      '//',
      'http://',
      `/${'a'.repeat(9000)}`,
      `/${'a/'.repeat(4000)}`,
    ),
  },
);

const number = fc.oneof(
  fc.nat(30),
  fc.nat(400_000),
  fc.constantFrom('', '-1', '99999999999999999999', '0x5', '1e3'),
);
const range = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(number, number).map(([from, to]) => `bytes=${from}-${to}`) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.tuple(number, number), { maxLength: 4 })
      .map((all) => `bytes=${all.map((each) => each.join('-')).join(',')}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('items=0-1', 'bytes', '0-1', 'bytes=', 'BYTES=0-1', 'bytes = 0-1'),
  },
);
const coding = fc
  .tuple(
    fc.constantFrom('br', 'gzip', 'identity', '*', 'deflate', 'BR', 'abracadabra'),
    fc.constantFrom('', ';q=0', ';q=0.5', ';q=1', '; q=0.001'),
  )
  .map((parts) => parts.join(''));
const tag = fc.constantFrom(
  '*',
  '"x"',
  'W/"x"',
  '<etag>',
  'W/<etag>',
  '"x", <etag>',
  '<etag>, "y"',
  '',
  ',',
  '"',
);
const date = fc.constantFrom(
  '<modified>',
  'Thu, 01 Jan 1970 00:00:00 GMT',
  'Fri, 31 Dec 2100 00:00:00 GMT',
  'yesterday',
  '',
);

const header: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  fc.tuple(fc.constant('Range'), range),
  fc.tuple(
    fc.constant('Accept-Encoding'),
    fc.array(coding, { maxLength: 4 }).map((all) => all.join(', ')),
  ),
  fc.tuple(fc.constantFrom('If-None-Match', 'If-Match', 'If-Range'), tag),
  fc.tuple(fc.constantFrom('If-Modified-Since', 'If-Unmodified-Since', 'If-Range'), date),
  fc.constantFrom<readonly [string, string]>(
    ['Host', 'y'],
    ['Expect', 'the worst'],
    ['Upgrade', 'websocket'],
    ['Cache-Control', 'no-cache'],
    ['X-Long', 'a'.repeat(17_000)],
    ['Origin', 'null'],
  ),
);

/** Requests as browsers, downloads and scanners send them, and some that are broken. */
export const requests: fc.Arbitrary<Request> = fc.record(
  {
    method: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom('GET', 'GET', 'GET', 'HEAD') },
      { weight: 1, arbitrary: fc.constantFrom('POST', 'OPTIONS', 'CONNECT', 'TRACE', 'get', 'BREW', '') },
    ),
    target,
    headers: fc.array(header, { maxLength: 4 }),
    broken: fc.record({ at: fc.nat(200), by: fc.oneof(fc.constant('the end'), anyByte) }),
  },
  { requiredKeys: ['method', 'target', 'headers'] },
);

/** Takes a request and the validators of an earlier answer; gives its bytes. */
export function toBytes(
  { method, target, headers, broken }: Request,
  validators: { etag?: string; modified?: string },
): string {
  const lines = headers.map(([name, value]) =>
    `${name}: ${value}`
      .replaceAll('<etag>', validators.etag ?? '"none"')
      .replaceAll('<modified>', validators.modified ?? ''),
  );
  const text = `${[`${method} ${target} HTTP/1.1`, 'Host: x', ...lines, 'Connection: close'].join('\r\n')}\r\n\r\n`;
  if (!broken) return text;
  return broken.by === 'the end'
    ? text.slice(0, broken.at)
    : text.slice(0, broken.at) + broken.by + text.slice(broken.at + 1);
}
