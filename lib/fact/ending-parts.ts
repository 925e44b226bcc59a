import type { Library } from '../content/collection';

/** A part around a library that is no longer developed. */
export interface EndingPart {
  readonly name: string;
  readonly status: 'maintenance' | 'retired';
  /** When it ended, as exact as the source. */
  readonly ended?: string;
  readonly successor?: string;
}

/** Takes a library and what stands on parts (a dimension's id, or `install`); gives the parts under it that are retired or only maintained. */
export function endingParts({ ecosystem }: Pick<Library, 'ecosystem'>, carried: string): EndingPart[] {
  return ecosystem.flatMap(({ name, status, ended, successor, carries }) =>
    status !== 'active' && status !== 'unknown' && carries?.includes(carried)
      ? [{ name, status, ...(ended ? { ended } : {}), ...(successor ? { successor } : {}) }]
      : [],
  );
}
