import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from '../../lib/content/check';
import { formatFaults } from '../../lib/content/file/fault';
import { today } from '../../lib/today';
import { copyContent } from './content/copied-folder';
import { mutations, type Mutation } from './content/mutations';
import { checkEditions, checkFaults } from './content/oracle';
import { tryInputs, type Failure, type FuzzOptions } from './try-inputs';

/** The longest that a check of the whole content may take, in milliseconds of the processor. */
const longest = 20_000;

/** Takes seed and minutes; changes files of a copy of the content and checks it: nothing may throw or hang, every fault is whole and names a file that has to do with the change, and what passes can be read by other programs. Gives the smallest change that fails. */
export async function fuzz(options: FuzzOptions): Promise<Failure[]> {
  const day = today();
  const copy = copyContent('content');
  const textOf = (file: string) => {
    try {
      const place = path.join(copy.path, file);
      return statSync(place).isFile() ? readFileSync(place, 'utf8') : '';
    } catch {
      return '';
    }
  };
  const holds = async (input: readonly Mutation[]) => {
    const changed = copy.change(input);
    try {
      const start = process.cpuUsage();
      const result = checkContent(copy.path, day);
      const { user, system } = process.cpuUsage(start);
      if ((user + system) / 1000 > longest) throw new Error(`the check took ${(user + system) / 1000} ms`);
      formatFaults(result.faults);
      checkFaults(result.faults, changed, textOf);
      if (result.faults.length === 0) checkEditions(result, day);
    } finally {
      copy.mend(changed);
    }
  };
  try {
    return await tryInputs(mutations, holds, options, (input) =>
      input
        .map(({ file, change }) => `${copy.files[file % copy.files.length]}: ${JSON.stringify(change)}`)
        .join('\n  and '),
    );
  } finally {
    copy.remove();
  }
}
