import type { Figures } from './lighthouse';

/** The figures of one site on one page, every run. */
export interface Measured {
  readonly page: string;
  readonly site: string;
  readonly runs: readonly Figures[];
}

/** Most bytes that a page may transfer before the reader does anything, 12 kB of them the typeface (docs/decisions/026-a-face.md). */
const mostBytes = 80_000;
const mostShift = 0.01;

/** Gives the middle of an odd number of values, of an even number the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? NaN;
}

/** Takes the runs of one site on one page; gives the median of each figure. */
export function medians(runs: readonly Figures[]): Figures {
  const of = (key: keyof Figures) => median(runs.map((run) => run[key]));
  return {
    score: of('score'),
    lcp: of('lcp'),
    tbt: of('tbt'),
    cls: of('cls'),
    bytes: of('bytes'),
    requests: of('requests'),
    speed: of('speed'),
  };
}

/** Takes our figures of one page and those of the peers; gives the bars that are not met, in words. The best peer is the best in each figure. */
export function missed(own: Figures, peers: readonly Figures[]): string[] {
  const best = (key: 'lcp' | 'tbt') => Math.min(...peers.map((peer) => peer[key]));
  return [
    own.score < 100 && `performance ${own.score}, wanted 100`,
    own.lcp > best('lcp') && `LCP ${Math.round(own.lcp)} ms, best peer ${Math.round(best('lcp'))} ms`,
    own.tbt > best('tbt') && `TBT ${own.tbt.toFixed(1)} ms, best peer ${best('tbt').toFixed(1)} ms`,
    own.cls >= mostShift && `CLS ${own.cls.toFixed(3)}, wanted under ${mostShift}`,
    own.bytes > mostBytes && `${(own.bytes / 1000).toFixed(1)} kB, wanted at most ${mostBytes / 1000}`,
  ].filter((text): text is string => typeof text === 'string');
}

/** Takes everything measured; gives one Markdown table, pages in their order and sites within them. */
export function toTable(measured: readonly Measured[]): string {
  const range = (values: readonly number[]) =>
    Math.max(...values) - Math.min(...values) < 1
      ? ''
      : ` (${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))})`;
  const rows = measured.map(({ page, site, runs }) => {
    const { score, lcp, tbt, cls, bytes, requests, speed } = medians(runs);
    return [
      page,
      site,
      score,
      `${(lcp / 1000).toFixed(2)}`,
      `${Math.round(tbt)}${range(runs.map((run) => run.tbt))}`,
      cls.toFixed(3),
      (bytes / 1000).toFixed(1),
      requests,
      Math.round(speed),
    ];
  });
  const head = ['page', 'site', 'performance', 'LCP s', 'TBT ms', 'CLS', 'kB', 'requests', 'machine'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
