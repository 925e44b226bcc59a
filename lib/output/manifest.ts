import 'server-only';
import { getMessages, type Locale } from '../i18n/locales-fs';
import { paths } from '../url';
import { lightColour } from './picture/colours';
import { icons } from './picture/icons';

/** Takes a language; gives the web manifest (W3C) for those who put the site on their home screen. */
export function toManifest(locale: Locale): object {
  const { site } = getMessages(locale);
  return {
    id: paths.home(locale),
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.htmlLang,
    start_url: paths.home(locale),
    scope: '/',
    display: 'minimal-ui',
    background_color: lightColour('paper'),
    theme_color: lightColour('paper'),
    icons: [
      { src: paths.siteIcon(), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...Object.entries(icons)
        .filter(([name]) => name.includes('512') || name.includes('192'))
        .map(([name, { edge, filled }]) => ({
          src: paths.icon(name),
          sizes: `${edge}x${edge}`,
          type: 'image/png',
          purpose: filled ? 'maskable' : 'any',
        })),
    ],
  };
}
