import type { Cell } from '@/lib/columns';
import { fill } from '@/lib/words';
import type { FactWords } from './fact-words';
import { SupportWord } from './support-word';

/** Takes a fact; gives its answer or value, since and until. The only renderer of a fact's value. */
export function FactValue({ cell, words }: { cell: Cell; words: FactWords }) {
  const span = [cell.since && fill(words.since, { version: cell.since }), cell.until && fill(words.until, { version: cell.until })].filter(Boolean).join(', ');
  return (
    <>
      {cell.state === 'value' ? (
        cell.href ? <a href={cell.href} className="wrap-anywhere">{cell.text}</a> : <span>{cell.text}</span>
      ) : (
        <SupportWord state={cell.state} word={cell.text} />
      )}
      {span && <span className="block text-xs text-muted">{span}</span>}
    </>
  );
}
