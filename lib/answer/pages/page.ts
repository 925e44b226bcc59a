/** What kinds of pages are answers. */
export type PageKind =
  | 'comparison'
  | 'situation'
  | 'leave'
  | 'alive'
  | 'measurements'
  | 'price'
  | 'install'
  | 'footprint'
  | 'users'
  | 'fact'
  | 'profile'
  | 'other'
  | 'lineage'
  | 'claim'
  | 'changes'
  | 'program'
  | 'part';

/** A page of the site that answers what was asked. */
export interface AnswerPage {
  readonly address: string;
  readonly title: string;
  readonly kind: PageKind;
  /** Why it is offered, in one short sentence. */
  readonly why: string;
  /** True: it is about a library that is retired, which is said wherever it stands. */
  readonly retired?: true;
}
