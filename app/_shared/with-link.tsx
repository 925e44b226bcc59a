import { Fragment } from 'react';

/** Takes a sentence with one place in braces and a link; gives the sentence with the link in it. */
export function WithLink({ sentence, href, name }: { sentence: string; href: string; name: string }) {
  return sentence.split(/\{\w+\}/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <a href={href}>{name}</a>}
      {part}
    </Fragment>
  ));
}
