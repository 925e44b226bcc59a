import type { ComponentProps } from 'react';
import { isOuter, outerRel } from '@/lib/prose/outer-link';

/** A link to an address from the content; guarded if it leads to another site. */
export function OuterLink({ href, rel, ...rest }: ComponentProps<'a'> & { href: string }) {
  return (
    <a
      href={href}
      rel={[rel, isOuter(href) ? outerRel : undefined].filter(Boolean).join(' ') || undefined}
      {...rest}
    />
  );
}
