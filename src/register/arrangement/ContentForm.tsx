import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { ConsultationFields } from './ConsultationFields.tsx';
import type { ContentFieldsProps } from './contentFields.ts';
import { ContactPointFields } from './ContactPointFields.tsx';
import { lackAt } from './content.ts';
import { EvidenceFields } from './EvidenceFields.tsx';
import { GroundFields } from './GroundFields.tsx';
import { PeriodFields } from './PeriodFields.tsx';
import { ScopeFields } from './ScopeFields.tsx';
import { TermsEditor } from './TermsEditor.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, border: 0, margin: 0, padding: 0, minWidth: 0 },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  lack: { ...typographyStyles.caption1, color: tokens.colorStatusDangerForeground1, margin: 0 },
});

/** All that people write in an arrangement, on one page. */
export function ContentForm(props: ContentFieldsProps) {
  const { form } = useRegisterWording().arrangement;
  const text = useTextStyles();
  const { arrangement, about, lacks, onChange } = props;
  return (
    <div className={text.form}>
      <Part heading={form.scope} lack={lackAt(lacks, 'scope')}>
        <ScopeFields {...props} />
      </Part>
      <Part heading={form.terms} lack={lackAt(lacks, 'terms')}>
        <TermsEditor
          terms={arrangement.terms}
          adjustments={about.customer.adjustments.map(({ value }) => value)}
          onChange={(terms) => onChange({ ...arrangement, terms })}
        />
      </Part>
      <Part heading={form.period}>
        <PeriodFields {...props} />
      </Part>
      <Part heading={form.contactPoint}>
        <ContactPointFields {...props} />
      </Part>
      <Part heading={form.grounds}>
        <EvidenceFields {...props} />
        <GroundFields {...props} />
      </Part>
      <Part heading={form.consultations} lack={lackAt(lacks, 'consultations')}>
        <ConsultationFields {...props} />
      </Part>
    </div>
  );
}

function Part({ heading, lack, children }: { readonly heading: string; readonly lack?: string | undefined; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {heading}
      </h3>
      {lack !== undefined && <p className={styles.lack}>{lack}</p>}
      {children}
    </div>
  );
}
