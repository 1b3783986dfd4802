import { useMemo } from 'react';
import { dateWords, type DateWords } from '../ui/dates.ts';
import { useRegisterWording } from '../ui/wording/register/registerWordingContext.ts';
import { useRegister } from './registerContext.ts';

/** Days and moments in the register's language and the council's time zone. */
export function useDates(): DateWords {
  const { language } = useRegisterWording();
  const { timeZone } = useRegister().outside.configuration.council;
  return useMemo(() => dateWords(language, timeZone), [language, timeZone]);
}
