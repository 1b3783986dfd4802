import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { FromSheet } from './FromSheet.tsx';
import { ShortForm } from './ShortForm.tsx';

/** Brings over what is kept elsewhere: a spreadsheet of many, or a short form for one. */
export function BringOver() {
  const text = useTextStyles();
  const { bringOver: words } = useRegisterWording();
  const [way, setWay] = useState<'start' | 'sheet' | 'form'>('start');
  if (way === 'form') return <ShortForm onClose={() => setWay('start')} />;
  return (
    <>
      <p className={text.line}>{words.lead}</p>
      <FromSheet onBusy={(busy) => setWay(busy ? 'sheet' : 'start')} />
      {way === 'start' && (
        <section className={text.stack}>
          <h2 className={text.strong}>{words.form.heading}</h2>
          <p className={text.line}>{words.form.lead}</p>
          <div>
            <Button onClick={() => setWay('form')}>{words.form.open}</Button>
          </div>
        </section>
      )}
    </>
  );
}
