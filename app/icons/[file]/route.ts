import { drawIcon, icons } from '@/lib/output/picture/icons';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Gives one file an icon. */
export function generateStaticParams() {
  return Object.keys(icons).map((file) => ({ file }));
}

/** An icon of the site as PNG. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  return new Response(await drawIcon((await params).file), { headers: { 'content-type': 'image/png' } });
}
