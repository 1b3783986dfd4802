import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Customer } from '../../domain/customer.ts';
import type { CustomerFile } from '../../ports/customers.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { Section } from '../../ui/Section.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { usePlace } from '../place.ts';
import { useRegister } from '../registerContext.ts';
import { useDates } from '../useDates.ts';
import { EditDetails } from './EditDetails.tsx';
import { languageName } from './languages.ts';
import { useMayEdit } from './mayEdit.ts';
import { useOpened } from './useOpened.ts';

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: 'fit-content(50%) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
});

export interface DetailsProps {
  readonly file: Pick<CustomerFile, 'customer'>;
}

/** Language, wish for Welsh and the like, and the form to change them. */
export function Details({ file: { customer } }: DetailsProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { customers, language } = useRegisterWording();
  const words = customers.details;
  const { outside } = useRegister();
  const dates = useDates();
  const mayEdit = useMayEdit();
  const [editing, setEditing] = useState(false);
  const around = useOpened(editing ? 'details' : undefined);
  const { value } = customer;
  const { correspondenceInWelsh: welsh } = value;
  const fact = (term: string, said: ReactNode) => (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{said}</dd>
    </>
  );
  if (editing) {
    return (
      <div ref={around} tabIndex={-1} className={text.stack}>
        <Section heading={words.edit}>
          <EditDetails customer={customer} onClose={() => setEditing(false)} />
        </Section>
      </div>
    );
  }
  return (
    <div ref={around} tabIndex={-1} className={text.stack}>
      <Section heading={words.heading}>
        <Standing customer={value} />
        <dl className={styles.facts}>
          {fact(words.kind, words.kinds[value.kind])}
          {fact(words.language, languageName(value.preferredLanguage, language))}
          {outside.configuration.council.nation === 'wales' &&
            fact(words.welsh, welsh.wish === 'notAsked' ? words.welshWish.notAsked : `${words.welshWish[welsh.wish]}, ${words.askedOn(dates.day(welsh.askedOn))}`)}
          {value.caseReference !== undefined && fact(words.caseReference, <PlainText>{value.caseReference}</PlainText>)}
        </dl>
        {mayEdit && (
          <div className={text.row}>
            <Button data-opens="details" onClick={() => setEditing(true)}>
              {words.edit}
            </Button>
          </div>
        )}
      </Section>
    </div>
  );
}


/** Why staff are shown nothing, where they are shown nothing. */
function Standing({ customer: { deceased, status } }: { readonly customer: Customer }) {
  const text = useTextStyles();
  const words = useRegisterWording().customers.details;
  const { go } = usePlace();
  return (
    <>
      {deceased && <p className={text.line}>{words.died}</p>}
      {status.kind === 'anonymised' && <p className={text.line}>{words.anonymised}</p>}
      {status.kind === 'merged' && (
        <p className={text.line}>
          {`${words.merged} `}
          <Link as="button" inline onClick={() => go({ area: 'customers', reference: status.into })}>
            {words.openMerged}
          </Link>
        </p>
      )}
    </>
  );
}
