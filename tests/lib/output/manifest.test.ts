import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { getMessages } from '@/lib/i18n/locales-fs';
import { drawIcon, icons } from '@/lib/output/picture/icons';
import { toManifest } from '@/lib/output/manifest';

describe('the manifest', () => {
  it('names icons that are drawn so large', async () => {
    for (const [name, { edge }] of Object.entries(icons))
      expect(await sharp(await drawIcon(name)).metadata()).toMatchObject({
        format: 'png',
        width: edge,
        height: edge,
      });
    expect(toManifest('zh')).toMatchObject({
      lang: 'zh-Hans',
      start_url: '/zh/',
      name: getMessages('zh').site.name,
    });
  });
});
