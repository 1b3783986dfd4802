import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { IncidentAccount } from '../../ports/managedIncidents.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { Section } from '../../ui/Section.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useDates } from '../useDates.ts';
import { FactList, type Fact } from './FactList.tsx';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

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

function ExactWords({ text: exact }: { readonly text: string }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useRegisterWording().incidents.page;
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <div className={text.stack}>
      <div id={id}>{shown ? <PlainText>{exact}</PlainText> : words.masked(exact.split(/\s+/).filter((word) => word !== '').length)}</div>
      <Button size="small" className={styles.button} aria-expanded={shown} aria-controls={id} onClick={() => setShown(!shown)}>
        {shown ? words.hideWords : words.showWords}
      </Button>
    </div>
  );
}
