import type { Turn } from './meaning';
import type { SaidWeight } from './reading';

/** What is turned, and how, at a place of a clause. */
export interface Turned {
  /** How many negations are open; two of them are not sure. */
  readonly no: number;
  readonly irrelevant: boolean;
  readonly besides: boolean;
  readonly doubt: boolean;
  readonly whether: boolean;
  readonly allowed: boolean;
  readonly surely: boolean;
  readonly weight: 'must' | 'wish';
  /** True: a demand was turned by what is open, so only a list carries it on. */
  readonly used: boolean;
  /** True: a word that nobody knows stands after what is open; it may be its object. */
  readonly met: boolean;
  /** How what stood last is joined to what comes. */
  readonly joined: 'and' | 'or' | undefined;
  /** What the object of the open negation is one of: its list goes on with its like. */
  readonly family: string | undefined;
  /** True: a turn stands behind the last demand, and nothing behind it. */
  readonly behind: boolean;
}

/** Nothing is turned. */
export const nothingTurned: Turned = {
  no: 0,
  irrelevant: false,
  besides: false,
  doubt: false,
  whether: false,
  allowed: false,
  surely: false,
  weight: 'must',
  used: false,
  met: false,
  joined: undefined,
  family: undefined,
  behind: false,
};

/** Whether something is open that turns a demand away or makes it a question. */
export const isOpen = ({ no, irrelevant, besides, doubt }: Turned) =>
  no > 0 || irrelevant || besides || doubt;

/** How much a demand matters under what is turned. */
export const weightOf = ({ irrelevant, weight }: Turned): SaidWeight => (irrelevant ? 'irrelevant' : weight);

/** What stays where a negation ends: how much things matter. */
export const onlyWeight = ({ weight }: Turned): Turned => ({ ...nothingTurned, weight });

/** One more negation; one that has its object, or may have it, is closed before. */
function denied(turned: Turned, open: Turned): Turned {
  const from = turned.met ? onlyWeight(open) : open;
  return { ...from, no: from.no + 1, behind: true };
}

/** What each turn makes of what is turned, a used negation closed. */
const afterTurn: Readonly<Record<Turn, (turned: Turned, open: Turned) => Turned>> = {
  or: (turned) => ({ ...turned, joined: 'or' }),
  no: denied,
  except: denied,
  irrelevant: (_, open) => ({ ...open, irrelevant: true, behind: true }),
  besides: (_, open) => ({ ...open, besides: true }),
  doubt: (_, open) => ({ ...open, doubt: true, behind: true }),
  wish: (turned) => ({ ...turned, weight: 'wish', behind: true }),
  must: (turned) => ({ ...turned, weight: 'must' }),
  but: () => nothingTurned,
  then: (turned) =>
    isOpen(turned) && (turned.used || turned.met)
      ? // "No internet on Linux": whether Linux is turned away nobody can tell.
        { ...onlyWeight(turned), doubt: turned.met && !turned.used, met: turned.met }
      : turned,
  either: (turned) => turned,
  ask: (turned) => turned,
  whether: (turned) => ({ ...turned, whether: true }),
  allowed: (turned, open) =>
    turned.whether ? { ...open, irrelevant: true, behind: true } : { ...open, allowed: true, behind: true },
  surely: (_, open) => ({ ...open, surely: true, behind: true }),
};

/** Takes what is turned and a word that turns; gives what is turned after it. */
export const turnBy = (turned: Turned, by: Turn): Turned =>
  afterTurn[by](turned, turned.used ? onlyWeight(turned) : turned);

/** Takes what is turned, and the family of what comes next; gives what is turned there: a used negation goes on in a list of its like only. */
export function beforeSubject(turned: Turned, family: string | undefined): Turned {
  if (!turned.used) return turned;
  const goesOn =
    turned.joined === 'or' || (turned.joined === 'and' && family !== undefined && family === turned.family);
  return goesOn ? turned : onlyWeight(turned);
}
