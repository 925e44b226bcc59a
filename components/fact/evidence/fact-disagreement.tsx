import type { Cell } from '@/lib/fact/column';
import type { Messages } from '@/lib/i18n/locales-fs';
import { ContentText } from '../../ui/content-text';
import { SourceList } from './source-list';

/** What contradicts each other about a fact: a sentence a side with its sources, and that the answer is a judgement. */
export function FactDisagreement({
  sides,
  locale,
  words,
}: {
  sides: NonNullable<Cell['disagreement']>;
  locale: string;
  words: Messages['fact'];
}) {
  return (
    <div data-disagreement>
      <p className="font-semibold text-ink">{words.disagreement}</p>
      <ul className="list-disc space-y-1 ps-4">
        {sides.map(({ says, sources }) => (
          <li key={says}>
            <ContentText text={says} locale={locale} className="text-ink" />
            <SourceList sources={sources} locale={locale} className="" />
          </li>
        ))}
      </ul>
      <p>{words.judgement}</p>
    </div>
  );
}
