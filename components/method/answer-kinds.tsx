import type { PartlyKind } from '@/lib/dimensions/types';
import type { Messages } from '@/lib/i18n/locales-fs';
import type { Support } from '@/lib/schema/fact';
import { SupportWord } from '../fact/support-word';

/** What the four answers mean, and the kinds of a partial one. */
export function AnswerKinds({
  messages: { method: words, partly, support },
}: {
  messages: Pick<Messages, 'method' | 'partly' | 'support'>;
}) {
  return (
    <>
      <dl className="mt-3 max-w-3xl space-y-2">
        {(Object.keys(words.answers) as Support[]).map((answer) => (
          <div key={answer} className="sm:flex">
            <dt className="w-36 shrink-0">
              <SupportWord state={answer} word={support[answer]} />
            </dt>
            <dd>{words.answers[answer]}</dd>
          </div>
        ))}
      </dl>
      <h3 className="mt-5 text-lg font-bold">{words.kindsTitle}</h3>
      <dl className="mt-2 max-w-3xl space-y-2">
        {(Object.keys(words.kinds) as PartlyKind[]).map((kind) => (
          <div key={kind} className="sm:flex">
            <dt className="w-36 shrink-0 font-semibold text-partial">{partly[kind]}</dt>
            <dd>{words.kinds[kind]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
