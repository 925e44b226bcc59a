import type { Locale } from '@/lib/i18n/locales-fs';

/** What the address of a page below `app/[locale]` says: the language and, where the route has one, a name. */
export type RouteParams<Name extends string = never> = { readonly locale: Locale } & Readonly<
  Record<Name, string>
>;

/** What Next hands to such a page. */
export interface RouteProps<Name extends string = never> {
  readonly params: Promise<RouteParams<Name>>;
}
