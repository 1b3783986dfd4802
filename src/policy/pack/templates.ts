import { templateIds, type TemplateId, type TemplateVersions } from '../template/template.ts';
import { t01 as t01Welsh } from './templates/cy/t01.ts';
import { t04 as t04Welsh } from './templates/cy/t04.ts';
import { t22 as t22Welsh } from './templates/cy/t22.ts';
import { t01 } from './templates/en/t01.ts';
import { t02 } from './templates/en/t02.ts';
import { t03 } from './templates/en/t03.ts';
import { t04 } from './templates/en/t04.ts';
import { t05 } from './templates/en/t05.ts';
import { t06 } from './templates/en/t06.ts';
import { t07 } from './templates/en/t07.ts';
import { t08 } from './templates/en/t08.ts';
import { t09 } from './templates/en/t09.ts';
import { t10 } from './templates/en/t10.ts';
import { t11 } from './templates/en/t11.ts';
import { t12 } from './templates/en/t12.ts';
import { t13 } from './templates/en/t13.ts';
import { t14 } from './templates/en/t14.ts';
import { t15 } from './templates/en/t15.ts';
import { t16 } from './templates/en/t16.ts';
import { t17 } from './templates/en/t17.ts';
import { t18 } from './templates/en/t18.ts';
import { t19 } from './templates/en/t19.ts';
import { t20 } from './templates/en/t20.ts';
import { t21 } from './templates/en/t21.ts';
import { t22 } from './templates/en/t22.ts';
import { t23 } from './templates/en/t23.ts';
import { t24 } from './templates/en/t24.ts';
import { t25 } from './templates/en/t25.ts';
import { t26 } from './templates/en/t26.ts';

export type Templates = Readonly<Record<TemplateId, TemplateVersions>>;

/**
 * Every letter as supplied: the council approves or changes it before use. English, and Welsh where a draft has been made; a
 * letter in another language is one more file and one more entry.
 */
export const templates: Templates = {
  T01: { en: t01, cy: t01Welsh },
  T02: { en: t02 },
  T03: { en: t03 },
  T04: { en: t04, cy: t04Welsh },
  T05: { en: t05 },
  T06: { en: t06 },
  T07: { en: t07 },
  T08: { en: t08 },
  T09: { en: t09 },
  T10: { en: t10 },
  T11: { en: t11 },
  T12: { en: t12 },
  T13: { en: t13 },
  T14: { en: t14 },
  T15: { en: t15 },
  T16: { en: t16 },
  T17: { en: t17 },
  T18: { en: t18 },
  T19: { en: t19 },
  T20: { en: t20 },
  T21: { en: t21 },
  T22: { en: t22, cy: t22Welsh },
  T23: { en: t23 },
  T24: { en: t24 },
  T25: { en: t25 },
  T26: { en: t26 },
};

/** Those that staff use by themselves. The others come from those who keep the register. */
export const adviserTemplates: readonly TemplateId[] = templateIds.filter((id) => templates[id].en.audience === 'adviser');
