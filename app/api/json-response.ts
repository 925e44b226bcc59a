import { toJson } from '@/lib/output/api/collection';

/** Takes an edition or a schema; gives the answer that carries it. */
export function jsonResponse(value: object): Response {
  return new Response(toJson(value), { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
