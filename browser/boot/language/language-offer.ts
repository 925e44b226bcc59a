import { offerFlag } from '../../contract/flags';

/** What the script is handed. */
export interface LanguageOfferData {
  /** The language in which the page is. */
  readonly shown: string;
}

declare const BOOT_DATA: LanguageOfferData;

// Shows the offer in the language that the reader's browser asks for first, if the site has it and the page is in another.

for (const tag of navigator.languages ?? [navigator.language]) {
  const language = tag.split('-')[0]!.toLowerCase();
  if (language === BOOT_DATA.shown) break;
  const offer = document.querySelector<HTMLElement>(`[${offerFlag}="${CSS.escape(language)}"]`);
  if (offer) {
    offer.hidden = false;
    break;
  }
}
