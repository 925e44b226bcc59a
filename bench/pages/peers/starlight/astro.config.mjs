import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: 'DL Atlas',
      sidebar: [
        { label: 'Libraries', items: [{ autogenerate: { directory: 'libraries' } }] },
        { label: 'Compare', collapsed: true, items: [{ autogenerate: { directory: 'compare' } }] },
        { label: 'Claims', link: '/claims/' },
        { label: 'Timeline', link: '/timeline/' },
      ],
    }),
  ],
});
