import type { Cell } from '@/lib/fact/column';
import { SupportSign } from './support-sign';

const colours: Readonly<Record<Cell['state'], string>> = {
  yes: 'text-yes',
  partial: 'text-partial',
  no: 'text-no',
  unknown: 'text-unknown',
  value: '',
};

/** Takes a state and its word; gives sign, word and colour together. */
export function SupportWord({ state, word }: { state: Cell['state']; word: string }) {
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold ${colours[state]}`}>
      <SupportSign state={state} />
      {word}
    </span>
  );
}
