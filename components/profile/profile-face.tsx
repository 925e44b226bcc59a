import type { Library } from '@/lib/content/collection';
import type { Column } from '@/lib/fact/column';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { alternatives } from '@/lib/profile/alternatives';
import { ContentText } from '../ui/content-text';
import { FaceChoice } from './face-choice';
import { FaceHeadlines } from './face-headlines';
import { FaceLife } from './face-life';
import { FaceStart } from './face-start';
import { FaceState } from './face-state';
import { FaceUsers } from './face-users';

/** The face of a profile: what a reader wants to know before anything else, each with the way to its proof. */
export function ProfileFace({
  library,
  column,
  libraries,
  paired,
  headlines,
  names,
  locale,
  messages,
}: {
  library: Library;
  column: Column;
  libraries: readonly Library[];
  paired: readonly string[];
  /** Ids of the headline dimensions, in their order. */
  headlines: readonly string[];
  /** Names of dimensions by id. */
  names: Readonly<Record<string, string>>;
  locale: Locale;
  messages: Messages;
}) {
  return (
    <header className="face">
      <div className="face-main">
        <h1 className="text-4xl font-bold">{library.name}</h1>
        <ContentText as="p" text={library.summary} locale={locale} className="mt-1 text-lg" />
        {library.retirement && (
          <p className="mt-2 font-semibold">
            <a href="#retirement" className="text-no">
              {messages.face.retired}
            </a>
          </p>
        )}
        <FaceState column={column} names={names} locale={locale} messages={messages} />
        <FaceChoice library={library} locale={locale} messages={messages} />
      </div>
      <FaceHeadlines
        column={column}
        headlines={headlines}
        names={{ ...names, ...messages.home.short }}
        words={messages.face}
      />
      <FaceStart
        library={library}
        others={alternatives(library, libraries)}
        paired={paired}
        locale={locale}
        messages={messages}
      />
      <div className="face-aside">
        {library.vitals && <FaceLife vitals={library.vitals} locale={locale} messages={messages} />}
        <FaceUsers
          users={library.users}
          past={column.status === 'retired'}
          locale={locale}
          messages={messages}
        />
      </div>
    </header>
  );
}
