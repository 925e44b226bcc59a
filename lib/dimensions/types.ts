/** Words in each language; English is required, a missing language falls back to it. */
export type Words = { readonly en: string; readonly [locale: string]: string };

/** Groups of dimensions, in the order of the tables; the ids stand in addresses (`groups=hardware,deployment`). */
export const groupIds = [
  'identity',
  'programming',
  'hardware',
  'system',
  'scale',
  'deployment',
  'field',
  'tooling',
  'learning',
] as const;

/** One group id. */
export type GroupId = (typeof groupIds)[number];

/** What a value may look like: `support` is yes / partial / no / unknown, the others carry a value. */
export const dimensionKinds = [
  'support',
  'text',
  'list',
  'date',
  'release',
  'status',
  'license',
  'link',
] as const;

/** What a value looks like. */
export type DimensionKind = (typeof dimensionKinds)[number];

/** What the three answers of a support dimension mean. */
interface SupportTest {
  /** What counts as yes. */
  readonly yes: Words;
  /** What counts as partial. */
  readonly partial: Words;
  /** What counts as no. */
  readonly no: Words;
}

/** One comparable property of a library: a row of every table. */
export interface Dimension {
  /** Key in the front matter, anchor in the profile, parameter in the address. */
  readonly id: string;
  /** Short name: the row header. */
  readonly name: Words;
  /** The question that the row answers, as one sentence. */
  readonly question: Words;
  /** Form of the value. */
  readonly kind: DimensionKind;
  /** Days until a checked fact is due for another check (DESIGN 4: licence 730; hardware and versions 120; the rest 365). */
  readonly shelfLife: number;
  /** What counts as yes, partial and no; support dimensions only. */
  readonly test?: SupportTest;
  /** Other words a reader may type for it, in any language; for the search. */
  readonly aliases: readonly string[];
}
