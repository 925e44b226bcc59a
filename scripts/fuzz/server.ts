import fc from 'fast-check';
import { changed, changes, makeChange, resetSite, type Change, type Contents } from './server/made-up-site';
import { checkAnswer } from './server/oracle';
import { exchange, readAnswers, type RawAnswer } from './server/raw-http';
import { requests, toBytes, type Request } from './server/requests';
import { startServer, type StartedServer } from './server/started-server';
import { tryInputs, type Failure, type FuzzOptions } from './try-inputs';

/** Requests that are sent at once, and a change of the files before or beside them. */
interface Step {
  readonly asked: readonly Request[];
  readonly change?: Change;
  readonly beside: boolean;
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record(
    { asked: fc.array(requests, { minLength: 1, maxLength: 4 }), change: changes, beside: fc.boolean() },
    { requiredKeys: ['asked', 'beside'] },
  ),
  { minLength: 1, maxLength: 6 },
);

/** Checks the answers to one request; what comes back to a broken one need only be well formed. Throws if they are wrong. */
function checkAnswers(request: Request, answers: readonly RawAnswer[], contents: Contents): void {
  if (request.broken) return;
  // Nobody is there for a tunnel.
  if (answers.length !== 1 && request.method !== 'CONNECT') throw new Error(`${answers.length} answers`);
  for (const answer of answers) checkAnswer(request, answer, contents);
}

/** A server, and what is known of its site. */
class Trial {
  private server: StartedServer | undefined;
  private contents: Contents = new Map();
  private validators: { etag?: string; modified?: string } = {};

  /** Takes all steps, after each of which the server must live and every answer be right. Throws if not. */
  async run(steps: readonly Step[]): Promise<void> {
    if (this.server?.child.exitCode !== null) {
      this.server = await startServer({ 'index.html': '', _headers: '' });
      this.contents = new Map();
    }
    this.contents = resetSite(this.server.out, this.contents);
    this.validators = {};
    for (const step of steps) await this.take(step, this.server);
  }

  private async take({ asked, change, beside }: Step, { out, port, child }: StartedServer): Promise<void> {
    const before = this.contents;
    if (change) this.contents = changed(before, change, false);
    if (change && !beside) makeChange(out, change);
    const answering = asked.map((request) => this.ask(request, port));
    if (change && beside) makeChange(out, change);
    const during = change && beside ? changed(before, change, true) : this.contents;
    (await Promise.all(answering)).forEach((answers, index) => checkAnswers(asked[index]!, answers, during));
    if (child.exitCode !== null) throw new Error('the server has ended');
  }

  private async ask(request: Request, port: number): Promise<RawAnswer[]> {
    const bytes = toBytes(request, this.validators);
    // A client that says nothing more while it is answered has gone, for Node: the answer may end there.
    const half = request.broken !== undefined;
    const answers = readAnswers(await exchange(port, bytes, half), [request.method], half);
    for (const { status, headers } of answers) {
      if (status >= 500 && status !== 505) throw new Error(`status ${status}`);
      const { etag = this.validators.etag, 'last-modified': modified = this.validators.modified } = headers;
      this.validators = { etag, modified };
    }
    return answers;
  }

  async end(): Promise<void> {
    await this.server?.stop();
  }
}

/** Gives an input as text; of what is very long only how long it is. */
const show = (input: readonly Step[]) =>
  JSON.stringify(input, (_, value: unknown) =>
    typeof value === 'string' && value.length > 100
      ? `${value.slice(0, 10)}… (${value.length} letters)`
      : value,
  );

/** Tries requests to the server of `npm start` while its files come and go. Gives the smallest ones after which it is dead, or answers wrongly. */
export async function fuzz(options: FuzzOptions): Promise<Failure[]> {
  const trial = new Trial();
  try {
    return await tryInputs(steps, (input) => trial.run(input), options, show);
  } finally {
    await trial.end();
  }
}
