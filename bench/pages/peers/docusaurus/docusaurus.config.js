export default {
  title: 'DL Atlas',
  url: 'https://atlas.example',
  baseUrl: '/',
  trailingSlash: true,
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  markdown: { format: 'md' },
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
  themes: [
    ['@easyops-cn/docusaurus-search-local', { hashed: true, docsRouteBasePath: '/', indexBlog: false }],
  ],
  themeConfig: {
    navbar: {
      title: 'DL Atlas',
      items: [
        { to: '/claims/', label: 'Claims' },
        { to: '/timeline/', label: 'Timeline' },
      ],
    },
  },
};
