import { useState } from 'react';
import { usePlace } from '../place.ts';
import { AddCustomer } from './AddCustomer.tsx';
import { CustomerPage } from './CustomerPage.tsx';
import { FindCustomer } from './FindCustomer.tsx';
import { ToSettle } from './ToSettle.tsx';

/** Those the register is about: one of them, or the ways to find one. */
export function Customers() {
  const { reference } = usePlace().place;
  const [adding, setAdding] = useState<{ readonly typed: string }>();
  if (reference !== undefined) return <CustomerPage customer={reference} />;
  if (adding) return <AddCustomer typed={adding.typed} onCancel={() => setAdding(undefined)} />;
  return (
    <>
      <FindCustomer onAdd={(typed) => setAdding({ typed })} />
      <ToSettle />
    </>
  );
}
