import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useQuery } from '@tanstack/react-query';
import { isMatchable } from '../../policy/matching/register.ts';
import type { CustomerFile } from '../../ports/customers.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { orThrow } from '../../ui/query/problemThrown.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { Asked } from '../Asked.tsx';
import { usePlace } from '../place.ts';
import { useRegister } from '../registerContext.ts';
import { Addresses } from './Addresses.tsx';
import { ArrangementsOf } from './ArrangementsOf.tsx';
import { CardsAgain } from './CardsAgain.tsx';
import { CustomerAdjustments } from './CustomerAdjustments.tsx';
import { Details } from './Details.tsx';
import { IncidentsAbout } from './IncidentsAbout.tsx';
import { useMayEdit, useReadsIncidents } from './mayEdit.ts';

const useStyles = makeStyles({
  name: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
});

/** Everything the register holds about one customer, adjustments before anything that was decided about them. */
export function CustomerPage({ customer }: { readonly customer: string }) {
  const text = useTextStyles();
  const { page } = useRegisterWording().customers;
  const { outside } = useRegister();
  const { go } = usePlace();
  const asked = useQuery({
    queryKey: ['customers', 'file', customer],
    queryFn: async ({ signal }) => (await orThrow(outside.customers.file(customer, signal))) ?? null,
  });
  return (
    <>
      <div className={text.row}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={() => go({ area: 'customers' })}>
          {page.back}
        </Button>
      </div>
      <Asked asked={asked}>{(file) => (file ? <Parts file={file} /> : <p className={text.line}>{page.notThere}</p>)}</Asked>
    </>
  );
}

function Parts({ file }: { readonly file: CustomerFile }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { page } = useRegisterWording().customers;
  const mayEdit = useMayEdit();
  const readsIncidents = useReadsIncidents();
  const { value } = file.customer;
  const keys = file.identifiers.flatMap(({ value: each }) => (isMatchable(each) ? [each.value] : []));
  return (
    <div className={styles.parts}>
      <h2 className={styles.name}>
        <PlainText>{value.displayName}</PlainText>
      </h2>
      {!mayEdit && <p className={text.small}>{page.readOnly}</p>}
      <Details file={file} />
      <CustomerAdjustments file={file} keys={keys} />
      <ArrangementsOf file={file} />
      <Addresses file={file} />
      {readsIncidents && keys.length > 0 && <IncidentsAbout keys={keys} />}
      {mayEdit && <CardsAgain customer={value.key} />}
    </div>
  );
}
