/** Gives today as YYYY-MM-DD (UTC). The only place where a build reads the clock; everything else takes the day. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
