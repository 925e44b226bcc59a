import { answerSite } from '@/app/_shared/answer-site';
import type { AnswerData } from '@/lib/answer/data';
import { getGazetteer, getLexicon, getLibraries } from '@/lib/content/load';
import { toFindData } from '@/lib/find/records';
import { getMessages, locales } from '@/lib/i18n/locales-fs';
import { today } from '@/lib/today';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Gives one file a language. */
export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** What a box needs in the browser to understand a text and to lead to the pages that answer it. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const { senses, resources } = toFindData(
    getLibraries(locale),
    locale,
    getMessages(locale),
    getLexicon(locale),
    today(),
    getGazetteer(locale).names,
  );
  const data: AnswerData = { senses, resources, site: answerSite(locale) };
  return Response.json(data);
}
