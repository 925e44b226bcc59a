'use client';

import { useState } from 'react';

/** Gives the ids of the groups of rows that the reader folded away, and a way to fold one or unfold it. */
export function useFoldedGroups(): [folded: readonly string[], toggle: (group: string) => void] {
  const [folded, setFolded] = useState<readonly string[]>([]);
  const toggle = (group: string) =>
    setFolded(folded.includes(group) ? folded.filter((other) => other !== group) : [...folded, group]);
  return [folded, toggle];
}
