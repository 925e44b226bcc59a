import { connect } from 'node:net';

/** One answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  /** Values by names in small letters; several of one name joined with a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Sends bytes over a connection of its own, with `half` nothing after them ever, and gives all that comes back until the other side closes it. A connection that is cut gives what came before. */
export function exchange(port: number, bytes: string, half = false): Promise<Buffer> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    const came: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => void came.push(chunk));
    // The other side may close before all is sent.
    socket.on('error', () => {});
    socket.once('close', () => done(Buffer.concat(came)));
    if (half) socket.end(bytes, 'latin1');
    else socket.write(bytes, 'latin1');
  });
}

/** Takes a target, headers and a method; gives the bytes of a request after which the connection is to be closed. */
export function toRequest(target: string, headers: readonly string[] = [], method = 'GET'): string {
  return `${[`${method} ${target} HTTP/1.1`, 'Host: x', ...headers, 'Connection: close'].join('\r\n')}\r\n\r\n`;
}

function readHead(text: string): { status: number; headers: Record<string, string> } {
  const [first, ...lines] = text.split('\r\n');
  const status = /^HTTP\/1\.1 (\d{3}) [^\r\n]*$/.exec(first!)?.[1];
  if (!status) throw new Error(`no status line: ${first}`);
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const [, name, value] = /^([!#$%&'*+\-.^_`|~\w]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    if (!name) throw new Error(`no header: ${line}`);
    const key = name.toLowerCase();
    headers[key] = headers[key] === undefined ? value! : `${headers[key]}, ${value}`;
  }
  return { status: Number(status), headers };
}

/** Takes what follows a head and the length that it says, nothing for one in chunks; gives the body and where it ends. Throws if it is cut and may not be. */
function readBody(rest: Buffer, length: number | undefined, cut: boolean): { body: Buffer; end: number } {
  if (length !== undefined) {
    if (rest.length < length && !cut)
      throw new Error(`a body that is cut: ${rest.length} of ${length} bytes`);
    return { body: rest.subarray(0, length), end: Math.min(length, rest.length) };
  }
  const chunks: Buffer[] = [];
  for (let at = 0; ;) {
    const [line, size] = /^([0-9a-f]+)\r\n/i.exec(rest.subarray(at, at + 20).toString('latin1')) ?? [];
    if (!line) throw new Error('a body that is cut between chunks');
    const begin = at + line.length;
    const end = begin + parseInt(size!, 16);
    if (rest.subarray(end, end + 2).toString('latin1') !== '\r\n') throw new Error('a chunk that is cut');
    if (end === begin) return { body: Buffer.concat(chunks), end: end + 2 };
    chunks.push(rest.subarray(begin, end));
    at = end + 2;
  }
}

/** Takes what came back and the methods that were asked, in their order; gives the answers. Throws where they are not well formed, or cut, unless the last may be `cut`. */
export function readAnswers(bytes: Buffer, methods: readonly string[], cut = false): RawAnswer[] {
  const answers: RawAnswer[] = [];
  for (let rest = bytes; rest.length > 0;) {
    const at = rest.indexOf('\r\n\r\n');
    if (at < 0) throw new Error(`a head that is cut: ${rest.toString('latin1')}`);
    const { status, headers } = readHead(rest.subarray(0, at).toString('latin1'));
    const bare = methods[answers.length] === 'HEAD' || status === 304 || status < 200;
    const length = bare ? 0 : Number(headers['content-length'] ?? 0);
    const { body, end } = readBody(
      rest.subarray(at + 4),
      !bare && headers['transfer-encoding'] === 'chunked' ? undefined : length,
      cut,
    );
    answers.push({ status, headers, body });
    rest = rest.subarray(at + 4 + end);
  }
  return answers;
}

/** Asks one thing; gives the answer. Throws if it is not well formed, or not one. */
export async function ask(
  port: number,
  target: string,
  headers: readonly string[] = [],
  method = 'GET',
): Promise<RawAnswer> {
  const answers = readAnswers(await exchange(port, toRequest(target, headers, method)), [method]);
  if (answers.length !== 1) throw new Error(`${answers.length} answers to one request`);
  return answers[0]!;
}
