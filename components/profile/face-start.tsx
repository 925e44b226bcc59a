import type { Library } from '@/lib/content/collection';
import { pairHref } from '@/lib/compare/pairs';
import { plural } from '@/lib/i18n/format';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { PickButton } from '../picks/pick-button.client';
import { ContentText } from '../ui/content-text';
import { CopyButton } from '../ui/copy-button.client';
import { ErrorBoundary } from '../ui/error-boundary.client';

/** How one begins: the first command that installs a library, and the libraries with which it is compared first. */
export function FaceStart({
  library,
  others,
  paired,
  locale,
  messages: { face, copy, picks, faults },
}: {
  library: Pick<Library, 'id' | 'name' | 'hue' | 'install'>;
  others: readonly Pick<Library, 'id' | 'name'>[];
  /** Ids of the libraries that have pair pages. */
  paired: readonly string[];
  locale: Locale;
  messages: Messages;
}) {
  const [first, ...rest] = library.install;
  return (
    <div className="face-start">
      {first && (
        <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1">
          <div className="flex max-w-full min-w-0 items-center gap-2" data-first-install>
            <pre className="code min-w-0 bg-panel py-1.5" role="group" tabIndex={0} aria-label={first.target}>
              <code>{first.command}</code>
            </pre>
            <CopyButton
              text={first.command}
              label={copy.command}
              done={copy.done}
              failed={copy.failed}
              className="button shrink-0 whitespace-nowrap"
            />
          </div>
          <p className="text-sm">
            <ContentText text={first.target} locale={locale} className="block text-muted" />
            <a href="#install" className="no-print">
              {rest.length > 0 ? plural(locale, face.commands, rest.length) : face.command}
            </a>
          </p>
        </div>
      )}
      <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <span>{face.compareWith}</span>
        {others.map((other) => (
          <a key={other.id} href={pairHref(locale, library.id, other.id, paired)}>
            {other.name}
          </a>
        ))}
        <a href="#compare">{face.compareAll}</a>
        <ErrorBoundary words={faults} small>
          <PickButton id={library.id} name={library.name} hue={library.hue} words={picks} />
        </ErrorBoundary>
      </div>
    </div>
  );
}
