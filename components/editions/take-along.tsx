import { Fragment } from 'react';

/** Takes a sentence with {places} and a link for each; gives the sentence with links to other editions of the page. */
export function TakeAlong({
  sentence,
  links,
}: {
  sentence: string;
  links: Readonly<Record<string, { readonly href: string; readonly type: string; readonly name: string }>>;
}) {
  return (
    <p className="no-print mt-6 text-sm text-muted">
      {sentence.split(/\{(\w+)\}/).map((part, index) => {
        const link = index % 2 === 1 ? links[part] : undefined;
        return link ? (
          <a key={index} href={link.href} type={link.type}>
            {link.name}
          </a>
        ) : (
          <Fragment key={index}>{part}</Fragment>
        );
      })}
    </p>
  );
}
