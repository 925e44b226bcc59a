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
  'upkeep',
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

/** In which way an answer is only partial; the words stand in addresses (`partial=experimental,limited`). */
export const partlyKinds = ['experimental', 'third-party', 'limited', 'old-version'] as const;

/** One kind of a partial answer. */
export type PartlyKind = (typeof partlyKinds)[number];

/** Shelf lives in days, by their name in content/dimensions.yaml (DESIGN 4). */
export const shelfLives = { licence: 730, versions: 120, other: 365 } as const;

/** What the three answers of a support dimension mean. */
interface SupportTest {
  /** What counts as yes. */
  readonly yes: string;
  /** What counts as partial. */
  readonly partial: string;
  /** What counts as no. */
  readonly no: string;
}

/** One comparable property of a library, a row of every table, with its words in one language. */
export interface Dimension {
  /** Key in the front matter, anchor in the profile, parameter in the address. */
  readonly id: string;
  readonly group: GroupId;
  /** Form of the value. */
  readonly kind: DimensionKind;
  /** Days until a checked fact is due for another check. */
  readonly shelfLife: number;
  /** Short name: the row header. */
  readonly name: string;
  /** The question that the row answers, as one sentence. */
  readonly question: string;
  /** What counts as yes, partial and no; support dimensions only. */
  readonly test?: SupportTest;
  /** Other words a reader may type for it; for the search and the finder. */
  readonly aliases: readonly string[];
}
