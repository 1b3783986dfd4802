import { urgentWords } from '../pack/emergency.ts';

const words = new RegExp(`(?<![\\p{L}\\p{M}])(?:${urgentWords.join('|')})(?![\\p{L}\\p{M}])`, 'iu');

/** Whether to ask first about danger or a lost home. A prompt for whoever reads the message; it labels nobody and is kept nowhere. */
export function asksAboutEmergency(text: string): boolean {
  return words.test(text.normalize('NFC'));
}
