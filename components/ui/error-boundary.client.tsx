'use client';

import { Component } from 'react';
import type { Messages } from '@/lib/i18n/locales-fs';
import { Notice } from './notice';
import { useNextFocus } from '../focus/use-next-focus.client';

interface ErrorBoundaryProps {
  readonly words: Messages['faults'];
  /** What is shown in place of the part that failed: best what the server made of it. */
  readonly instead?: React.ReactNode;
  /** True: the part is no bigger than a button, and so is the word about it. */
  readonly small?: boolean;
  readonly children: React.ReactNode;
}

/** What a larger part says in its place, with the button that tries it once more and goes with it. */
function Broken({ words, again }: Pick<ErrorBoundaryProps, 'words'> & { readonly again: () => void }) {
  const nextFocus = useNextFocus<HTMLDivElement>();
  return (
    <div ref={nextFocus}>
      <Notice again={again} word={words.again}>
        {words.broken}
      </Notice>
    </div>
  );
}

/** Stands around a part of a page that needs a browser: if the part fails, it says so, and the rest of the page goes on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const { words, instead, small, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <>
        {small ? (
          <span className="text-xs text-partial">{words.small}</span>
        ) : (
          <Broken words={words} again={() => this.setState({ broken: false })} />
        )}
        {instead}
      </>
    );
  }
}
