import type { Template, TemplateId } from '../template/template.ts';
import { t01 } from './templates/en/t01.ts';
import { t02 } from './templates/en/t02.ts';
import { t03 } from './templates/en/t03.ts';
import { t04 } from './templates/en/t04.ts';
import { t05 } from './templates/en/t05.ts';
import { t06 } from './templates/en/t06.ts';
import { t07 } from './templates/en/t07.ts';
import { t10 } from './templates/en/t10.ts';

/** The English templates for advisers, as supplied: the council approves or changes them before use. */
export const templates: Readonly<Record<TemplateId, Template>> = {
  T01: t01,
  T02: t02,
  T03: t03,
  T04: t04,
  T05: t05,
  T06: t06,
  T07: t07,
  T10: t10,
};
