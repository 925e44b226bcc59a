import type { Locale } from '@/lib/i18n/locales-fs';

/** What Next hands to a page below `app/[locale]`: the language and, where the route has one, the name in the address. */
export interface RouteProps<Name extends string = never> {
  readonly params: Promise<{ readonly locale: Locale } & Readonly<Record<Name, string>>>;
}
