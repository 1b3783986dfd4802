/**
 * A text as a list can hold it: line ends as `\n`, half a character as the sign for an unreadable one, and none of the
 * control characters that no reader sees and XML has no place for. Everything else stays as it was typed.
 */
export function storable(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .replaceAll(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '');
}
