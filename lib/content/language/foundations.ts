import { readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { sourceLanguage } from '../../i18n/source-language';
import { proseParts } from '../../prose/form';
import { faultAt } from '../file/document';
import type { Fault } from '../file/fault';
import { cannotOpen, readText } from '../file/read-text';
import { readYaml } from '../file/read-yaml';

/** Takes the content folder; gives what is wrong with the files that the program itself is made with: the English interface words, on which all rests, and the other languages as far as they cannot be opened. Never throws. */
export function foundationFaults(folder: string): readonly Fault[] {
  const messages = path.posix.join(path.basename(folder), 'messages');
  let names: string[];
  try {
    names = readdirSync(path.join(folder, 'messages'));
  } catch (error) {
    return [{ ...cannotOpen(error, messages), wanted: `the folder ${messages}`, mend: 'Add the folder.' }];
  }
  const unopened = names
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => readText(path.join(folder, 'messages', name), `${messages}/${name}`).faults);
  const english = readYaml(folder, `messages/${sourceLanguage}.json`, z.record(z.string(), z.unknown()));
  if (!english.value)
    return [...new Set([...english.faults, ...unopened.filter(({ file }) => file !== english.file)])];
  const { file, document, value } = english;
  const headings = (value.prose ?? {}) as Readonly<Record<string, unknown>>;
  return [
    ...unopened,
    ...proseParts.flatMap((part) =>
      typeof headings[part] === 'string' && headings[part].trim()
        ? []
        : [
            faultAt(
              file,
              document,
              ['prose', part],
              'required',
              'nothing',
              'the heading of a part of every prose',
              'Add the key.',
            ),
          ],
    ),
  ];
}
