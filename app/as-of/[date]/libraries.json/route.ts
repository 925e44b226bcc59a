import { citedState } from '@/app/_shared/cited-state';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Gives the state of today; the states of earlier releases are kept by npm run release. */
export function generateStaticParams() {
  return [{ date: citedState().state.date }];
}

/** All libraries, under an address that keeps them. */
export function GET() {
  return new Response(citedState().json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
