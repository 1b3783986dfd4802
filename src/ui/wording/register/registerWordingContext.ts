import { createContext, useContext } from 'react';
import { enRegister } from './enRegister.ts';
import type { RegisterWording } from './registerWording.ts';

/** The language of the register. */
export const RegisterWordingContext = createContext<RegisterWording>(enRegister);

export function useRegisterWording(): RegisterWording {
  return useContext(RegisterWordingContext);
}
