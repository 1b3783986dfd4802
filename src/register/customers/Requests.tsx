import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MatchKey } from '../../domain/customer.ts';
import { addAdjustment } from '../../journeys/changeAdjustment.ts';
import { adjustmentAfter } from '../../policy/adjustment/adjustmentSteps.ts';
import type { OpenRequest } from '../../ports/customerDesk.ts';
import type { CustomerFile } from '../../ports/customers.ts';
import { AskedAdjustment } from '../../ui/cards/AskedAdjustment.tsx';
import { orThrow } from '../../ui/query/problemThrown.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { Asked } from '../Asked.tsx';
import { useRegister } from '../registerContext.ts';
import { useDates } from '../useDates.ts';
import { usePolicyWords } from '../words.ts';
import { blankAdjustment } from './adjustmentDraft.ts';
import { AdjustmentForm } from './AdjustmentForm.tsx';
import { DeclineForm } from './DeclineForm.tsx';
import { useMayEdit } from './mayEdit.ts';
import { useOpened } from './useOpened.ts';

export interface RequestsProps {
  readonly file: CustomerFile;
  readonly keys: readonly MatchKey[];
  /** One of them is gone, with whatever had the focus in it. */
  readonly onAnswered: () => void;
}

/** What a customer asked a colleague for, until somebody has answered. */
export function Requests({ file, keys, onAnswered }: RequestsProps) {
  const text = useTextStyles();
  const words = useRegisterWording().customers.adjustments;
  const { outside } = useRegister();
  const asked = useQuery({
    queryKey: ['customers', 'requests', keys],
    queryFn: ({ signal }) => orThrow(outside.customerDesk.requests(keys, signal)),
    enabled: keys.length > 0,
  });
  if (keys.length === 0) return null;
  return (
    <Asked asked={asked}>
      {(requests) =>
        requests.length > 0 && (
          <section className={text.stack} aria-label={words.askedHeading}>
            <h3 className={text.strong}>{words.askedHeading}</h3>
            <ul className={text.list}>
              {requests.map((request) => (
                <Request key={request.row.id} file={file} request={request} onAnswered={onAnswered} />
              ))}
            </ul>
          </section>
        )
      }
    </Asked>
  );
}

function Request({ file, request, onAnswered }: Omit<RequestsProps, 'keys'> & { readonly request: OpenRequest }) {
  const text = useTextStyles();
  const words = useRegisterWording().customers.adjustments;
  const { adjustments: texts } = usePolicyWords();
  const { staff, today } = useRegister();
  const dates = useDates();
  const mayEdit = useMayEdit();
  const [open, setOpen] = useState<'agree' | 'decline'>();
  const around = useOpened(open);
  const [clientReference] = useState(() => crypto.randomUUID());
  const { label } = texts[request.value.adjustment];
  const start = blankAdjustment(file.customer.value.key, staff.name, today(), request.value.adjustment);
  const close = () => setOpen(undefined);
  return (
    <li>
      <div ref={around} tabIndex={-1} className={text.stack}>
        <AskedAdjustment request={request.value} label={label} dates={dates} />
        {open === 'agree' && (
          <AdjustmentForm
            start={start}
            submit={words.agree}
            done={words.done.agree}
            save={(changer, adjustment) => addAdjustment(changer, file, { adjustment, clientReference, request })}
            onClose={close}
            onSaved={onAnswered}
          />
        )}
        {open === 'decline' && (
          <DeclineForm
            done={words.done.decline}
            decline={(changer, reason) => {
              const { agreedOn: _on, agreedBy: _by, ...undecided } = start;
              return addAdjustment(changer, file, { adjustment: adjustmentAfter(undecided, { kind: 'decline', reason }), clientReference, request });
            }}
            onClose={close}
            onSaved={onAnswered}
          />
        )}
        {mayEdit && open === undefined && (
          <div className={text.row}>
            {(['agree', 'decline'] as const).map((kind) => (
              <Button key={kind} size="small" data-opens={kind} aria-label={words.actOn(words[kind], label)} onClick={() => setOpen(kind)}>
                {words[kind]}
              </Button>
            ))}
          </div>
        )}
      </div>
    </li>
  );
}
