import { beforeEach, describe, expect, it } from 'vitest';
import { createSearch, type Search } from '@/lib/search/engine';
import { build } from '@/lib/search/index/build';
import { insects, searchLibrary, searchRow } from '../../support/search/insects';

let search: Search;

beforeEach(() => {
  search = createSearch(insects);
});

describe('what a search finds first', () => {
  it.each([
    ['beehive', ['bee#']],
    ['tunnels', ['bee#tunnels', 'ant#tunnels']],
    ['galleries', ['bee#tunnels', 'ant#tunnels']],
    ['隧道', ['bee#tunnels', 'ant#tunnels']],
    ['ant tunnels', ['ant#tunnels']],
    ['tunels', ['bee#tunnels', 'ant#tunnels']],
    ['beehvie', ['bee#']],
    ['who uses ant', ['ant#user-forest']],
    ['install ant', ['ant#install']],
    ['honey', ['bee#honey']],
    ['who', ['ant#user-forest', 'bee#user-meadow']],
    ['tunnels zebra', ['bee#tunnels', 'ant#tunnels']],
    ['tunnels zebra quark', []],
    ['zebra', []],
    ['eehiv', ['bee#']],
    ['when', []],
    ['', []],
    ['?', []],
  ])('%j: %j', (typed, expected) => {
    expect(
      search(typed).groups.map(({ library, hits }) => `${library.id}#${hits[0]!.record.anchor}`),
    ).toEqual(expected);
  });

  it('forgives one wrong character in a Chinese name of four or more', () => {
    const found = createSearch({
      ...insects,
      libraries: [searchLibrary('ant', 'Ant')],
      records: [
        searchRow('ant', 'user', 'user-beetle', '金龟子甲虫'),
        searchRow('ant', 'user', 'user-bee', '蜜蜂'),
      ],
    });
    const anchors = (typed: string) => found(typed).groups.map(({ hits }) => hits[0]!.record.anchor);
    expect(anchors('金子龟甲虫')).toEqual(['user-beetle']);
    expect(anchors('金龟子虫')).toEqual(['user-beetle']);
    expect(anchors('蜂蜜')).toEqual([]);
  });

  it('takes a Chinese run for the name that it is nearest to only where it is no run of known words', () => {
    const found = (typed: string, ...users: readonly string[]) =>
      createSearch({
        ...insects,
        libraries: [searchLibrary('ant', 'Ant')],
        records: users.map((name) => searchRow('ant', 'user', name, name)),
      })(typed).groups.flatMap(({ hits }) => hits.map(({ record }) => record.title));
    expect(found('金甲龟虫', '金龟甲虫')).toEqual(['金龟甲虫']);
    // Of three characters none may be wrong.
    expect(found('甲金虫目', '甲虫目')).toEqual([]);
    expect(found('蚂蚁隧道', '蚂蚁', '隧道', '蚂蚁的隧道')).toEqual(['蚂蚁', '隧道', '蚂蚁的隧道']);
    expect(found('金龟虫甲虫', '金龟子甲虫', '甲虫')).toEqual(['金龟子甲虫']);
    // It says nothing in itself.
    expect(found('支持在哪', '支持在哪里')).toEqual(['支持在哪里']);
  });

  it('marks title and text, and shows at most twenty rows a library', () => {
    const [group] = search('honey').groups;
    expect(group!.hits[0]).toMatchObject({ titleRanges: [[0, 5]], textRanges: [] });
    const many = createSearch({
      ...insects,
      libraries: [searchLibrary('ant', 'Ant')],
      records: Array.from({ length: 25 }, (_, at) => searchRow('ant', 'fact', `a${at}`, `Tunnel ${at}`)),
    });
    expect(many('tunnel').groups[0]!.hits).toHaveLength(20);
  });
});

describe('what a typo is mended to', () => {
  it('are Latin words of three letters of names, titles and other names; events and prose aside', () => {
    const { vocabulary, hanTerms } = build({
      ...insects,
      records: [
        ...insects.records,
        searchRow('ant', 'prose', 'what', 'Prosaic 散文', ''),
        searchRow('ant', 'history', 'history', 'Happened 事件', ''),
        searchRow('ant', 'benchmark', 'benchmarks', 'Measured 测量', ''),
        searchRow('ant', 'ecosystem', 'ecosystem-x', 'Io 深隧道 蜜', ''),
      ],
    });
    expect([...vocabulary].sort()).toEqual(
      [
        'ant',
        'beehive',
        'bee',
        'forest',
        'galleries',
        'hill',
        'honey',
        'meadow',
        'measured',
        'tunnels',
      ].sort(),
    );
    expect([...hanTerms].sort()).toEqual(['深隧道', '隧道'].sort());
  });

  it('has a name as it is written, by its words and in one; a name of several words is no word', () => {
    const { vocabulary } = build({
      ...insects,
      libraries: [searchLibrary('ant-farm', 'Ant Farm')],
      records: [],
    });
    expect([...vocabulary].sort()).toEqual(['ant', 'ant-farm', 'antfarm', 'farm']);
  });

  it('takes the other words of a dimension for its facts alone', () => {
    const { headOf, heads } = build({
      ...insects,
      records: [
        searchRow('ant', 'user', 'tunnels', 'Mole'),
        searchRow('ant', 'fact', 'tunnels', 'Tunnels'),
        searchRow('ant', 'fact', 'wings', 'Wings'),
      ],
    });
    expect(headOf.slice(0, 3).map((head) => heads[head]!.aliases)).toEqual([[], ['galleries', '隧道'], []]);
  });
});
