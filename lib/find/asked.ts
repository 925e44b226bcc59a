import { singledOut, type Asked } from '../answer/asked';
import type { FindState } from './address/state';
import { libraryPrefix } from './term';

/** Takes a state and the words that it came from; gives what it asks the pages for. */
export function askedOf(state: FindState, text: string): Asked {
  const isName = (key: string) => key.startsWith(libraryPrefix);
  const keys = [...state.must, ...state.wish].flatMap(({ key }) =>
    isName(key) ? key.split('|') : singledOut(key.split('|')),
  );
  return {
    text,
    libraries: [
      ...new Set(
        [...state.irrelevant.map(({ key }) => key), ...keys]
          .filter(isName)
          .map((key) => key.slice(libraryPrefix.length)),
      ),
    ],
    others: state.others,
    intents: state.asks,
    lost: state.unmatched,
    keys: [...keys, ...state.choices.flatMap((choice) => choice.map(({ key }) => key))].filter(
      (key) => !isName(key) && !key.startsWith(`-${libraryPrefix}`),
    ),
  };
}

/** Whether a state demands anything of a library: without a demand there is nothing that fits. */
export function isDemanding({ must, wish }: FindState): boolean {
  return must.length + wish.length > 0;
}

/** Whether anything was understood at all. */
export function isUnderstood(state: FindState): boolean {
  const { irrelevant, choices, others, asks } = state;
  return isDemanding(state) || irrelevant.length + choices.length + others.length + asks.length > 0;
}
