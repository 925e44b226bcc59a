import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SitePage } from '@/lib/output/site-page';

const page: SitePage = {
  kind: 'map',
  pathIn: (locale) => `/${locale}/map/`,
  title: 'At a glance',
  description: 'What it shows.',
  about: [],
  markdown: false,
};

/** Takes the address that the site is built for; gives the head of the page above, in English. */
async function headFor(address: string) {
  vi.stubEnv('SITE_URL', address);
  vi.resetModules();
  const { pageMetadata } = await import('@/app/_shared/page-metadata');
  return pageMetadata('en', page);
}

afterEach(() => vi.unstubAllEnvs());

describe('head of a page', () => {
  test('with an address of the site every link is absolute, and the picture is named', async () => {
    const { title, alternates, openGraph } = await headFor('https://atlas.example/');
    expect(title).toBe('At a glance · DL Atlas');
    expect(alternates?.canonical).toBe('https://atlas.example/en/map/');
    expect(alternates?.languages).toEqual({
      en: 'https://atlas.example/en/map/',
      'zh-Hans': 'https://atlas.example/zh/map/',
      'x-default': 'https://atlas.example/en/map/',
    });
    expect(openGraph).toMatchObject({
      url: 'https://atlas.example/en/map/',
      images: [
        {
          url: 'https://atlas.example/en/picture/map.png',
          type: 'image/png',
          width: 1200,
          height: 630,
          alt: 'At a glance · DL Atlas',
        },
      ],
    });
  });

  test('without one neither picture nor page is named for previews: their addresses would need a host', async () => {
    const head = await headFor('');
    expect(head).not.toHaveProperty('openGraph.images');
    expect(head).not.toHaveProperty('openGraph.url');
  });

  test('only a profile names its data, only a page with a Markdown edition names that', async () => {
    const head = await headFor('');
    expect(head.alternates?.types).toEqual({
      'application/atom+xml': [{ url: '/en/feed.xml', title: 'DL Atlas: what’s new' }],
    });
  });
});
