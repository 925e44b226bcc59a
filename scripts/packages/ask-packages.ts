import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { WatchedManager } from '../../lib/schema/values/package';
import { cargo } from './cargo';
import { mvn } from './mvn';
import type { Newest, PackageClient } from './newest';
import { npm } from './npm';
import { pip } from './pip';
import { runClient, type ClientAnswer } from './run-client';

const clients: Readonly<Record<WatchedManager, PackageClient | undefined>> = {
  pip,
  npm,
  cargo,
  mvn,
  julia: undefined,
};

/** A package under its manager's name. */
export interface PackageKey {
  readonly manager: WatchedManager;
  readonly name: string;
}

/** What is known of a package: its newest version; why the client refused; or why nobody can be asked. */
export type PackageAnswer = Newest | { readonly refused: string } | { readonly unknown: string };

/** How packages are asked for. */
export interface AskSetting {
  readonly env: NodeJS.ProcessEnv;
  /** Time limit of each question in milliseconds; the client's own if left out. */
  readonly limit?: number;
  /** How many questions at once. */
  readonly atOnce?: number;
}

/** Takes the commands of one question; runs the first that is there. */
async function runFirst(
  commands: ReturnType<PackageClient['ask']>,
  setting: Parameters<typeof runClient>[2],
): Promise<ClientAnswer> {
  let answer: ClientAnswer | undefined;
  for (const [command, ...words] of commands) {
    answer = await runClient(command, words, setting);
    if (answer.refused === undefined || answer.how !== 'missing') return answer;
  }
  return answer!;
}

/** A client that is not there, or has hung twice, is not asked again. */
class Refusals {
  readonly #hung = new Map<WatchedManager, number>();
  readonly #closed = new Map<WatchedManager, string>();

  of(manager: WatchedManager): string | undefined {
    return this.#closed.get(manager);
  }

  note(manager: WatchedManager, answer: ClientAnswer): void {
    if (answer.refused === undefined || answer.how === 'failed') return;
    const times = (this.#hung.get(manager) ?? 0) + (answer.how === 'hung' ? 1 : 2);
    this.#hung.set(manager, times);
    if (times >= 2)
      this.#closed.set(
        manager,
        answer.how === 'missing' ? answer.refused : `${answer.refused}, twice: not asked again`,
      );
  }
}

async function askOne(
  { manager, name }: PackageKey,
  setting: AskSetting,
  refusals: Refusals,
): Promise<PackageAnswer> {
  const client = clients[manager];
  if (!client) return { unknown: `no client for ${manager}` };
  const closed = refusals.of(manager);
  if (closed) return { refused: closed };
  const folder = mkdtempSync(path.join(tmpdir(), 'dl-atlas-package-'));
  try {
    const answer = await runFirst(client.ask(name, folder), {
      env: { ...setting.env, ...client.env },
      limit: setting.limit ?? client.limit,
      cwd: folder,
    });
    refusals.note(manager, answer);
    if (answer.refused !== undefined && !client.readsFailed) return { refused: answer.refused };
    const understood = client.read(answer.said ?? '', name);
    return 'strange' in understood ? { refused: answer.refused ?? understood.strange } : understood;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Gives the key under which an answer is kept. */
export function keyOf({ manager, name }: PackageKey): string {
  return `${manager} ${name}`;
}

/** Takes packages; asks the managers' clients for each once, and gives the answers by `keyOf`. Never throws for what a client does. */
export async function askPackages(
  packages: readonly PackageKey[],
  setting: AskSetting,
): Promise<ReadonlyMap<string, PackageAnswer>> {
  const waiting = [...new Map(packages.map((one) => [keyOf(one), one])).values()];
  const answers = new Map<string, PackageAnswer>();
  const refusals = new Refusals();
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      answers.set(keyOf(next), await askOne(next, setting, refusals));
  };
  await Promise.all(Array.from({ length: setting.atOnce ?? 3 }, work));
  return answers;
}
