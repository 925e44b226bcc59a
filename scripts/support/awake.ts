/** Runs in a page: true once React has taken over and what was done before it has been done again. */
export function isAwake(): boolean {
  const { hydrationQueue } = window as unknown as { hydrationQueue?: { passThrough?: boolean } };
  return (
    'hydrated' in document.documentElement.dataset && (!hydrationQueue || hydrationQueue.passThrough === true)
  );
}
