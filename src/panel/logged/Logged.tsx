import type { UseQueryResult } from '@tanstack/react-query';
import type { OwnIncident } from '../../domain/incident.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { Section } from '../../ui/Section.tsx';
import { SkeletonLines } from '../../ui/SkeletonLines.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { problemOf } from '../../ui/query/problemThrown.ts';
import { isAboutSignIn } from '../signIn/isAboutSignIn.ts';
import { OwnIncidents } from './OwnIncidents.tsx';

/** The person's own incidents about the sender, or why they could not be read. */
export function Logged({ query }: { readonly query: UseQueryResult<readonly OwnIncident[]> }) {
  const wording = useWording();
  const { data, error, isFetching, refetch } = query;
  if (data) return <OwnIncidents incidents={data} />;
  const problem = error && !isFetching ? problemOf(error) : undefined;
  if (problem && isAboutSignIn(problem)) return null;
  return (
    <Section heading={wording.incidents.heading}>
      {problem ? <ProblemNote sentence={wording.problem[problem.kind]} onTryAgain={() => void refetch()} /> : <SkeletonLines lines={2} />}
    </Section>
  );
}
