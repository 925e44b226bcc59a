import { extractText, getDocumentProxy } from 'unpdf';

/** Takes a PDF; gives the text of each sheet, without blanks: where a line breaks on paper is nobody's affair. */
export async function sheetsOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map((sheet) => sheet.replace(/\s/g, ''));
}
