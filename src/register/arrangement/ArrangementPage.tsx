import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useState } from 'react';
import { mayEdit } from '../../policy/arrangement/editArrangement.ts';
import { stepLetters } from '../../policy/pack/arrangementLetters.ts';
import type { ArrangementDesk } from '../../journeys/arrangementDesk.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { Asked } from '../Asked.tsx';
import { usePlace } from '../place.ts';
import { useRegister } from '../registerContext.ts';
import { EditContent } from './EditContent.tsx';
import { Letters } from './Letters.tsx';
import { NextStep } from './NextStep.tsx';
import { Summary } from './Summary.tsx';
import { Timeline } from './Timeline.tsx';
import { useDesk } from './useDesk.ts';

/** One arrangement: how it stands, the next step, what is arranged and why, its letters, and every decision signed. */
export function ArrangementPage({ reference }: { readonly reference: string }) {
  const { shell } = useRegisterWording();
  const { place, go } = usePlace();
  return (
    <>
      <div>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={() => go({ area: place.area })}>
          {shell.back}
        </Button>
      </div>
      <Asked asked={useDesk(reference)}>{(desk) => <Desk desk={desk} />}</Asked>
    </>
  );
}

function Desk({ desk }: { readonly desk: ArrangementDesk }) {
  const { roles } = useRegister();
  const { arrangement: words } = useRegisterWording();
  const text = useTextStyles();
  const [editing, setEditing] = useState(false);
  const { arrangement } = desk.file.value;
  if (editing) return <EditContent desk={desk} onClose={() => setEditing(false)} />;
  const told = arrangement.decisions.at(-1)?.action;
  return (
    <div className={text.form}>
      <Summary desk={desk} />
      <NextStep desk={desk} />
      {mayEdit(arrangement, roles) && (
        <div>
          <Button onClick={() => setEditing(true)}>{words.edit}</Button>
        </div>
      )}
      <Letters desk={desk} after={told === undefined || told === 'approve' ? [] : (stepLetters[told] ?? [])} />
      <Timeline file={desk.file.value} />
    </div>
  );
}
