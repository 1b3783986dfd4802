import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import type { EmailAddress } from '../../domain/emailAddress.ts';
import type { OpenMessage } from '../../domain/sender.ts';
import { whoIsItAbout, type Candidate, type ChoiceReason } from '../../policy/matching/whoIsItAbout.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { Section } from '../../ui/Section.tsx';
import { SkeletonLines } from '../../ui/SkeletonLines.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useNamedIn } from '../query/useNamedIn.ts';
import { useKnownAddresses } from '../useKnownAddresses.ts';
import { LookUpField } from './LookUp.tsx';

export interface WhoIsThisAboutProps {
  readonly message: OpenMessage;
  readonly why: ChoiceReason;
  readonly onChoose: (address: EmailAddress) => void;
}

/** Has a person say whom a message is about that a colleague, a web form or we ourselves sent: somebody it names, or another. */
export function WhoIsThisAbout({ message, why, onChoose }: WhoIsThisAboutProps) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.choice;
  const known = useKnownAddresses();
  const { data, isPending, isFetching, refetch } = useNamedIn(message);
  const read = data?.message ?? message;
  const about = whoIsItAbout(read, known);
  const candidates = about.kind === 'choose' ? about.candidates : [];
  return (
    <>
      <Section heading={words.heading}>
        {candidates.length > 0 && <Candidates message={read} candidates={candidates} onChoose={onChoose} />}
        {isPending && <SkeletonLines lines={2} />}
        {data && candidates.length === 0 && data.complete && (
          <p className={text.line}>{about.kind === 'colleague' ? words.amongColleagues : words.nobodyNamed}</p>
        )}
        {!isPending && data?.complete !== true && <ProblemNote sentence={words.notAll} busy={isFetching} onTryAgain={() => void refetch()} />}
        <LookUpField onLookUp={onChoose} {...(candidates.length > 0 ? { label: words.somebodyElse } : {})} />
      </Section>
      {why === 'colleague' && (
        <div className={text.padded}>
          <p className={text.small}>{wording.sender.colleagueConduct}</p>
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  candidate: { justifyContent: 'flex-start', width: '100%', minWidth: 0, textAlign: 'start' },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  plain: typographyStyles.body1,
  where: typographyStyles.caption1,
});

interface CandidatesProps extends Pick<WhoIsThisAboutProps, 'message' | 'onChoose'> {
  readonly candidates: readonly Candidate[];
}

function Candidates({ message, candidates, onChoose }: CandidatesProps) {
  const text = useTextStyles();
  const styles = useStyles();
  const { named: where } = useWording().choice;
  return (
    <ul className={text.list}>
      {candidates.map(({ address, named }) => {
        const name = nameIn(message, address);
        return (
          <li key={address}>
            <Button className={styles.candidate} onClick={() => onChoose(address)}>
              <span className={styles.words}>
                {name !== '' && (
                  <span>
                    <PlainText>{name}</PlainText>
                  </span>
                )}
                <span className={name === '' ? undefined : styles.plain}>
                  <PlainText>{address}</PlainText>
                </span>
                <span className={styles.where}>{where[named]}</span>
              </span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** The name that the message gives an address. Only shown: it has no say in who is offered. */
function nameIn({ replyTo = [], to, cc = [] }: OpenMessage, address: EmailAddress): string {
  const named = [...replyTo, ...to, ...cc].find((one) => one.address === address && one.name.trim() !== '');
  return named?.name ?? '';
}
