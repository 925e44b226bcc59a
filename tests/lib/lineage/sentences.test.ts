import { describe, expect, it } from 'vitest';
import { getMessages } from '@/lib/i18n/locales-fs';
import { linksOf, relationsOf } from '@/lib/lineage/relations';
import { traceInWords } from '@/lib/lineage/sentences';
import type { Kin } from '@/lib/schema/lineage';

const kin = (name: string, said: Partial<Kin> = {}): Kin => ({
  id: name.toLowerCase(),
  name,
  born: '2008',
  steward: 'Somebody',
  relations: [],
  sources: [],
  ...said,
});
const lineage = [
  kin('Ant', {
    ended: '2017-09',
    end_kind: 'retired',
    relations: [
      { to: 'bee', kind: 'successor' },
      { to: 'cow', kind: 'inspired' },
    ],
  }),
  kin('Bee', { born: '2018-02-03', relations: [{ to: 'cow', kind: 'built-on' }] }),
  kin('Cow', { born: '2015-11' }),
  kin('Doe', { born: '2016', end_kind: 'maintenance' }),
];

describe('a trace', () => {
  const names = new Map(lineage.map(({ id, name }) => [id, name]));
  const say = (id: string, locale: string) =>
    traceInWords(
      lineage.find((one) => one.id === id)!,
      relationsOf(linksOf(lineage), id),
      names,
      locale,
      getMessages(locale).timeline,
    );

  it('says a life and its kinships in one sentence', () => {
    expect(say('ant', 'en')).toBe(
      'Ant (2008 to Sept 2017, retired). Came from: not recorded. Led to: succeeded by Bee; inspired Cow.',
    );
    expect(say('bee', 'en')).toBe(
      'Bee (since 3 Feb 2018). Came from: successor of Ant; built on Cow. Led to: not recorded.',
    );
    expect(say('cow', 'en')).toBe('Cow (since Nov 2015). Came from: inspired by Ant. Led to: basis for Bee.');
  });

  it('says that nobody recorded the day of an end', () => {
    expect(say('doe', 'en')).toBe(
      'Doe (since 2016, maintenance mode, date not recorded). Came from: not recorded. Led to: not recorded.',
    );
    expect(say('doe', 'zh')).toContain('转入维护，具体日期无记载');
  });
});
