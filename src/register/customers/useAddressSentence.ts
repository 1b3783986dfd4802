import type { AddressProblem } from '../../journeys/changeIdentifier.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';

/** Why an address cannot be kept so, and what to do. */
export function useAddressSentence(): (problem: AddressProblem) => string {
  const { customers, language } = useRegisterWording();
  const words = customers.fields;
  return ({ reason, limit, others }) => {
    const names = new Intl.ListFormat(language).format(others.map(({ name }) => name));
    switch (reason) {
      case 'repeated':
        return words.addressRepeated;
      case 'confirmedElsewhere':
        return words.confirmedElsewhere(names);
      case 'sharedElsewhere':
        return words.sharedElsewhere(names);
      case 'tooLong':
        return words.tooLong(limit ?? 0);
      default:
        return words.addressWrong;
    }
  };
}
