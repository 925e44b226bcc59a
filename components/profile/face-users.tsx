import type { Library } from '@/lib/content/collection';
import { plural } from '@/lib/i18n/format';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { leadingUsers } from '@/lib/profile/leading-users';
import { punctuation } from '@/lib/i18n/punctuation';
import { rowAnchor } from '@/lib/prose/slug';
import { ContentText } from '../ui/content-text';

/** Three who use a library, each a link to what for; and the way to all of them. */
export function FaceUsers({
  users,
  past,
  locale,
  messages: { face, profile },
}: {
  users: Library['users'];
  /** The library has come to its end. */
  past: boolean;
  locale: Locale;
  messages: Messages;
}) {
  if (users.length === 0) return null;
  return (
    <div>
      <h2 className="text-base font-bold">{past ? face.usersPast : face.users}</h2>
      <ul className="mt-1 text-sm">
        {leadingUsers(users).map((user) => (
          <li key={`${user.organisation}-${user.use}`} className="border-t border-rule py-1 first:border-t-0">
            <a href={`#${rowAnchor('user', user.known_as)}`} className="font-semibold text-ink">
              <ContentText text={user.organisation} locale={locale} />
            </a>
            <span className="block text-muted">
              <ContentText text={user.sector} locale={locale} />
              {user.year && `${punctuation(locale).comma}${user.year}`}
            </span>
            {user.evidence === 'claimed' && <span className="block text-partial">{profile.claimed}</span>}
          </li>
        ))}
      </ul>
      <p className="text-sm">
        <a href="#users">{plural(locale, face.allUsers, users.length)}</a>
      </p>
    </div>
  );
}
