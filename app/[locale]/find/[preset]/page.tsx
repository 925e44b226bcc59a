import { PresetPage } from '@/app/_pages/preset-page';
import { presets } from '@/lib/find/presets';

export const dynamicParams = false;

/** Gives one page a common situation. */
export function generateStaticParams() {
  return presets.map(({ id }) => ({ preset: id }));
}

/** See the page that it puts together. */
export default async function FindPreset({
  params,
}: {
  params: Promise<{ locale: string; preset: string }>;
}) {
  const { locale, preset } = await params;
  return <PresetPage locale={locale} id={preset} />;
}
