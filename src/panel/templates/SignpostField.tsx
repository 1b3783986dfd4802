import { Field, Select } from '@fluentui/react-components';
import { signpostsWith } from '../../policy/pack/lettersWith.ts';
import { suppliedPack } from '../../policy/pack/suppliedPack.ts';
import { signpostLines, signpostsFor } from '../../policy/template/signposting.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useCouncil } from '../councilContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useOutside } from '../outsideContext.ts';

/** Adds a service that can help to the lines of a gap: name, what it offers, how to reach it. */
export function SignpostField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const text = useTextStyles();
  const words = useWording().forms.templates;
  const { nation } = useOutside().configuration.council;
  const { pack = suppliedPack } = useCouncil();
  const offered = signpostsFor(signpostsWith(pack), nation);
  const add = (name: string) => {
    const line = signpostLines(offered.filter((each) => each.name === name));
    if (line !== '' && !value.includes(line)) onChange([value.trimEnd(), line].filter((part) => part !== '').join('\n'));
  };
  return (
    <Field label={words.addSignpost}>
      <Select className={text.select} value="" onChange={(_, data) => add(data.value)}>
        <option value="">{words.chooseOne}</option>
        {offered.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
