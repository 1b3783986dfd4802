import type { ReactNode } from 'react';
import { suppliedPack, type CouncilPack } from '../policy/pack/suppliedPack.ts';
import { RegisterTab } from '../register/tab/RegisterTab.tsx';
import { composeRegister, type RegisterParts } from './composeRegister.ts';

/** The register, all parts joined. A file of its own: it is fetched while Teams and the settings are asked. */
export function registerScreen(parts: RegisterParts, pack: CouncilPack | undefined): ReactNode {
  return <RegisterTab outside={composeRegister(parts)} pack={pack ?? suppliedPack} />;
}
