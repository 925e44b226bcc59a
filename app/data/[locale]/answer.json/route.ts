import { answerSite } from '@/app/_shared/answer-site';
import { findData } from '@/app/_shared/find-data';
import type { AnswerData } from '@/lib/answer/data';
import { locales } from '@/lib/i18n/locales-fs';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Gives one file a language. */
export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** What a box needs in the browser to understand a text and to lead to the pages that answer it. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const { senses, resources } = findData(locale);
  const data: AnswerData = { senses, resources, site: answerSite(locale) };
  return Response.json(data);
}
