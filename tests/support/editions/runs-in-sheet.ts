/** True if a spreadsheet would take the text for a formula, however it divides it into cells. */
export function runsInSheet(text: string): boolean {
  return text.split(/[;\t\r\n]/).some((cell) => /^["\s]*[=+\-@＝＋－＠]/.test(cell));
}
