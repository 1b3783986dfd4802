import { createContext, useContext } from 'react';
import { enSelfTest } from './enSelfTest.ts';
import type { SelfTestWording } from './selfTestWording.ts';

/** The language of the self-test, which the panel and the register share. */
export const SelfTestWordingContext = createContext<SelfTestWording>(enSelfTest);

export function useSelfTestWording(): SelfTestWording {
  return useContext(SelfTestWordingContext);
}
