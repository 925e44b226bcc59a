import type { ProgramState } from '@/lib/programs/shown';
import type { Support } from '@/lib/schema/fact';
import { SupportWord } from '../fact/support-word';

/** The sign of a support fact that a state shares: what was shown, what fell short, what nobody knows, what is not there. */
export const signOf: Readonly<Record<ProgramState, Support>> = {
  reached: 'yes',
  missed: 'partial',
  'not-run': 'unknown',
  cannot: 'no',
};

/** What came of a program: sign, word and colour together. */
export function StateWord({
  state,
  words,
}: {
  state: ProgramState;
  words: Readonly<Record<ProgramState, string>>;
}) {
  return <SupportWord state={signOf[state]} word={words[state]} />;
}
