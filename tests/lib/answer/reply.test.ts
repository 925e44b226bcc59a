import { describe, expect, it } from 'vitest';
import { createReply } from '@/lib/answer/reply';
import { createSearch } from '@/lib/search/engine';
import { toKnowledge } from '@/lib/understand/vocabulary/knowledge';
import { createReader } from '@/lib/understand/understand';
import { insectAnswers } from '../../support/search/answers';
import { insects } from '../../support/search/insects';

const { senses, resources, site } = insectAnswers;
const reply = createReply(createSearch(insects), createReader(toKnowledge(senses, resources)), site);
const found = (text: string) => reply(text).groups.map(({ library }) => library.id);
const first = (text: string) => reply(text).pages.map(({ address }) => address);

describe('what a text gets', () => {
  it('is the comparison first where two are named', () => {
    expect(first('ant vs beehive')[0]).toBe('/en/compare/ant-vs-bee/');
    expect(first('ant and beehive')[0]).toBe('/en/compare/ant-vs-bee/');
  });

  it('is the situation of whoever has a retired one where its replacement is asked for', () => {
    expect(first('beehive replacement')[0]).toBe('/en/find/old-bee/');
  });

  it('is rows first where a name or a feature is typed, and pages behind them, none that a row leads to', () => {
    const { pages, further, groups, isSituation } = reply('beehive');
    expect(pages).toEqual([]);
    expect(groups[0]!.library.id).toBe('bee');
    expect(further.map(({ kind }) => kind)).not.toContain('profile');
    expect(further.length).toBeGreaterThan(0);
    expect(isSituation).toBe(false);
  });

  it('never is rows about what is refused, and leads to the finder', () => {
    const { groups, leftOut, isSituation } = reply('no tunnels');
    expect(leftOut).toEqual(['tunnels']);
    expect(isSituation).toBe(true);
    for (const { hits } of groups) for (const { record } of hits) expect(record.anchor).not.toBe('tunnels');
  });

  it('never is a library that is not wanted', () => {
    expect(found('honey')).toContain('bee');
    expect(found('honey, not bee')).not.toContain('bee');
  });

  it('is the nearest pages where nothing was understood and nothing is found', () => {
    const { groups, pages, further } = reply('zqxj');
    expect([groups, pages]).toEqual([[], []]);
    expect(further.length).toBeGreaterThan(0);
  });

  it('is the page of a situation whose own sentence it is, and the way to the finder', () => {
    expect(first('You inherited bees.')[0]).toBe('/en/find/old-bee/');
    expect(reply('You inherited bees.').isSituation).toBe(true);
  });

  it('is rows about what was understood where the words together find nothing', () => {
    const { groups, dropped } = reply('zqxj qxzj xjzq ant');
    expect(groups[0]!.library.id).toBe('ant');
    expect(dropped).not.toContain('ant');
  });
});

describe('an identifier of a program', () => {
  const withPrograms = createReply(
    createSearch(insects),
    createReader(toKnowledge(senses, resources)),
    site,
    { libraries: ['ant', 'bee'], tasks: ['train'], found: { dig_deep: [0, 1], honey: [1] } },
  );

  it('leads first to the programs that use it', () => {
    const { pages } = withPrograms('ant.dig_deep');
    expect(pages.slice(0, 2).map(({ kind, address }) => `${kind} ${address}`)).toEqual([
      'program /en/programs/train/?libraries=ant#ant',
      'program /en/programs/train/?libraries=bee#bee',
    ]);
    expect(pages[0]!.title).toBe('Train, in Ant');
  });

  it('leads there behind the rows where it may be a plain word', () => {
    const { pages, further } = withPrograms('honey');
    expect(pages).toEqual([]);
    expect(further[0]!.address).toBe('/en/programs/train/?libraries=bee#bee');
  });
});
