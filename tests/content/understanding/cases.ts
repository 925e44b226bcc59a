import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { getGazetteer, getLexicon, getLibraries } from '@/lib/content/load';
import { toFindData } from '@/lib/find/records';
import { getMessages } from '@/lib/i18n/locales-fs';
import { toKnowledge } from '@/lib/understand/vocabulary/knowledge';
import type { SaidPart } from '@/lib/understand/reading';
import { createReader, type Knowledge } from '@/lib/understand/understand';
import { saidLine } from '../../support/said-line';

const folder = 'tests/content/understanding';

/** A typed text and what must be understood, by kind of text. */
export interface Case {
  readonly kind: string;
  readonly text: string;
  /** One line for each part, as the files say it. */
  readonly wanted: readonly string[];
}

const anyGpu = 'nvidia_gpu|amd_gpu|intel_gpu|apple_gpu';

/** Takes a language; gives its cases. */
export function casesIn(locale: string): Case[] {
  return readdirSync(path.join(folder, locale))
    .sort()
    .flatMap((file) => {
      const said = parse(readFileSync(path.join(folder, locale, file), 'utf8')) as Record<string, string>;
      return Object.entries(said).map(([text, parts]) => ({
        kind: file.replace('.yaml', ''),
        text,
        wanted: parts.split(';').flatMap((part) => part.trim() || []),
      }));
    });
}

/** A part in the words of the files. */
export function lineOf(part: SaidPart): string {
  if (part.kind === 'intent') return `!${part.intent}`;
  const line = saidLine(part);
  if (part.kind !== 'name') return line.replace(anyGpu, 'gpu');
  return part.of === 'library' || part.of === 'other' ? line : line.replace('@', `@${part.of}:`);
}

/** Gives what the site's reader of texts knows. */
export function siteKnowledge(): Knowledge {
  const { senses, resources } = toFindData(
    getLibraries('en'),
    'en',
    getMessages('en'),
    getLexicon('en'),
    '2026-11-25',
    getGazetteer('en').names,
  );
  return toKnowledge(senses, resources);
}

/** Gives the reader of texts as the site has it. */
export function siteReader(): (text: string) => SaidPart[] {
  return createReader(siteKnowledge());
}

/** What a kind of text came to. */
export interface KindResult {
  readonly kind: string;
  readonly cases: number;
  readonly misses: readonly string[];
}

/** Takes a reader and cases; gives how many of each kind are understood to the last part. */
export function measureCases(read: (text: string) => SaidPart[], cases: readonly Case[]): KindResult[] {
  return [...new Set(cases.map(({ kind }) => kind))].map((kind) => {
    const own = cases.filter((one) => one.kind === kind);
    const misses = own.flatMap(({ text, wanted }) => {
      const got = [...new Set(read(text).map(lineOf))].sort();
      return `${got}` === `${[...new Set(wanted)].sort()}`
        ? []
        : [`${text} → ${got.join('; ')} (wanted: ${wanted.join('; ')})`];
    });
    return { kind, cases: own.length, misses };
  });
}
