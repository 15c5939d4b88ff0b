/** Which digits the interface prints: `latin` 0-9, `arabic` ٠-٩. An author's own text is never changed. */
export type DigitSystem = 'latin' | 'arabic';

/** A number (or text that holds 0-9) in the digits of the newsroom. */
export function formatDigits(value: number | string, system: DigitSystem): string {
  const text = String(value);
  if (system === 'latin') return text;
  return text.replace(/[0-9]/gu, (digit) => String.fromCodePoint(0x0660 + Number(digit)));
}
