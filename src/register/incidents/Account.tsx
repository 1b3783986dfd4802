import type { IncidentAccount } from '../../ports/managedIncidents.ts';
import { ExactWords } from '../../ui/ExactWords.tsx';
import { PlainText } from '../../ui/PlainText.tsx';
import { Section } from '../../ui/Section.tsx';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useDates } from '../useDates.ts';
import { FactList, type Fact } from './FactList.tsx';

/** What one reporter wrote. Offensive words do not meet anybody unasked. */
export function Account({ account }: { readonly account: IncidentAccount }) {
  const words = useRegisterWording().incidents.page;
  const dates = useDates();
  const plain = (label: string, value: string): Fact => ({ label, value: value.trim() === '' ? undefined : <PlainText>{value}</PlainText> });
  return (
    <Section heading={words.accountOf(account.reporterName)} aside={words.accountAside(dates.moment(account.reporter.at))}>
      <FactList
        facts={[
          plain(words.accountFacts, account.facts),
          { label: words.exactWords, value: account.exactWords.trim() === '' ? undefined : <ExactWords text={account.exactWords} /> },
          plain(words.impact, account.impact),
          plain(words.addenda, account.addenda),
        ]}
      />
    </Section>
  );
}
