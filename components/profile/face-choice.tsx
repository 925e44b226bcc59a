import type { Library } from '@/lib/content/collection';
import { plural } from '@/lib/i18n/format';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { ContentText } from '../ui/content-text';

/** How many reasons stand in the open. */
const most = 3;

/** Reasons of one kind: the first ones open, the rest one step away. */
function Reasons({
  title,
  texts,
  className,
  locale,
  words,
}: {
  title: string;
  texts: readonly string[];
  className: string;
  locale: Locale;
  words: Messages['face'];
}) {
  const list = (shown: readonly string[]) => (
    <ul className={`reasons ${className}`}>
      {shown.map((text) => (
        <ContentText key={text} as="li" text={text} locale={locale} />
      ))}
    </ul>
  );
  const rest = texts.slice(most);
  return (
    <div>
      <h2 className="text-base font-bold">{title}</h2>
      {list(texts.slice(0, most))}
      {rest.length > 0 && (
        <details className="text-sm">
          <summary className="w-fit py-1 text-accent">{plural(locale, words.more, rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </div>
  );
}

/** When to choose a library and when not, as its profile says: judgements that the facts support, marked as such. */
export function FaceChoice({
  library,
  locale,
  messages: { profile, face },
}: {
  library: Pick<Library, 'choose_when' | 'avoid_when'>;
  locale: Locale;
  messages: Messages;
}) {
  return (
    <div id="choose" className="mt-4 scroll-mt-4">
      <div className="grid gap-x-6 gap-y-3 md:grid-cols-2">
        <Reasons
          title={profile.chooseWhen}
          texts={library.choose_when}
          className="reasons-for"
          locale={locale}
          words={face}
        />
        <Reasons
          title={profile.avoidWhen}
          texts={library.avoid_when}
          className="reasons-against"
          locale={locale}
          words={face}
        />
      </div>
      <p className="mt-1 text-sm text-muted">{face.judgement}</p>
    </div>
  );
}
