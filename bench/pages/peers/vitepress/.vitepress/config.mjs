import { readdirSync } from 'node:fs';
import { defineConfig } from 'vitepress';

const links = (folder) =>
  readdirSync(new URL(`../${folder}`, import.meta.url)).map((id) => ({
    text: id,
    link: `/${folder}/${id}/`,
  }));

export default defineConfig({
  title: 'DL Atlas',
  ignoreDeadLinks: true,
  themeConfig: {
    search: { provider: 'local' },
    nav: [
      { text: 'Claims', link: '/claims/' },
      { text: 'Timeline', link: '/timeline/' },
    ],
    sidebar: [
      { text: 'Libraries', items: links('libraries') },
      { text: 'Compare', collapsed: true, items: links('compare') },
    ],
  },
});
