/** Runs before the first paint: marks that scripts run and sets the remembered theme, so that nothing flashes. */
export const pageScript = `(function(d){d.dataset.js="";try{var t=localStorage.getItem("dl-atlas:theme");if(t==="light"||t==="dark")d.dataset.theme=t}catch(e){}})(document.documentElement)`;

/** Takes the language and the page; gives the document. */
export function PageDocument({ locale, children }: { locale: string; children: React.ReactNode }) {
  return (
    <html lang={locale === 'zh' ? 'zh-Hans' : locale} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: pageScript }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
