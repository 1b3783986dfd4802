import type { Role } from '../domain/role.ts';
import { challengeVisible } from '../graph/challenge.ts';
import type { Graph } from '../graph/graphRequest.ts';
import { segment, withQuery } from '../graph/odata.ts';
import { readAuthors, readColumns, readSite, readSiteByPath, type WireColumn } from '../graph/siteReads.ts';
import type { ColumnFault, ListFinding, Probe } from '../ports/probe.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import { placeOf, type Site } from './columns.ts';
import { accessWith } from './listAccess.ts';
import { listSchema, type Column, type ColumnKind, type ListDefinition, type ListKey } from './listSchema.ts';

export interface ProbeMeans {
  readonly lists: Graph;
  readonly ownMail: Graph;
  readonly sharedMail: Graph;
  readonly graphOrigin: string;
  readonly site: Site & { readonly webUrl: string };
  /** The directory id of the signed-in person. */
  readonly me: () => string | undefined;
}

/** The lists that the side panel works with. */
const panelLists: readonly ListKey[] = ['cards', 'contacts', 'incidents', 'privateIncidents', 'claims'];
/** Rows whose authors are looked at. */
const rowsLookedAt = 100;
/** Milliseconds for one small file. */
const patience = 10_000;

/** The self-test's way to Microsoft 365. */
export function createProbe({ lists, ownMail, sharedMail, graphOrigin, site, me }: ProbeMeans): Probe {
  const oneMail = (owner: string, options: Readonly<Record<string, string | number>> = {}): string => withQuery(`${owner}/messages`, { $select: 'id', $top: 1, ...options });
  return {
    site: () => readSite(lists, site.id),
    siteByPath: () => readSiteByPath(lists, site.webUrl),
    batch: async () => {
      const both = await Promise.all([readSite(lists, site.id), readSite(lists, site.id)]);
      return both.find((one) => !one.ok) ?? success(undefined);
    },
    lists: (roles) => {
      const keys = roles === undefined ? panelLists : (Object.keys(listSchema) as ListKey[]);
      return Promise.all(keys.map((key) => findingOf({ lists, site, me }, key, roles)));
    },
    ownMail: () => ownMail.send({ path: oneMail('/me') }),
    searchMail: () => ownMail.send({ path: oneMail('/me', { $search: '"participants:nobody@example.invalid"' }) }),
    sharedMailbox: (address) => sharedMail.send({ path: oneMail(`/users/${segment(address)}`) }),
    challengeVisible: () => challengeVisible(graphOrigin),
    file: fetched,
  };
}

async function findingOf({ lists, site, me }: Pick<ProbeMeans, 'lists' | 'site' | 'me'>, key: ListKey, roles: readonly Role[] | undefined): Promise<ListFinding> {
  const definition: ListDefinition = listSchema[key];
  const access = roles === undefined ? undefined : accessWith(definition, roles);
  const expected = roles === undefined ? undefined : access === undefined ? 'nothing' : access === 'own' ? 'ownRows' : 'everything';
  const place = placeOf(site, key);
  if (!place.ok) return { name: definition.name, expected, columns: place, othersRows: undefined };
  const columns = await readColumns(lists, place.value);
  const authors = expected === 'ownRows' && columns.ok ? await readAuthors(lists, place.value, rowsLookedAt) : undefined;
  return {
    name: definition.name,
    expected,
    columns: columns.ok ? success(faultsIn(definition, columns.value)) : columns,
    othersRows: authors && (authors.ok ? success(authors.value.some((author) => author !== me())) : authors),
  };
}

/** Whatever of a list's columns is not as the app needs it. */
function faultsIn({ columns }: ListDefinition, found: readonly WireColumn[]): readonly ColumnFault[] {
  return Object.entries(columns).flatMap(([name, column]): readonly ColumnFault[] => {
    const there = found.find((one) => one.name === name);
    const fault = there ? faultOf(column, there, name) : 'columnMissing';
    return fault === undefined ? [] : [{ column: name, fault }];
  });
}

function faultOf({ kind, indexed, unique }: Column, there: WireColumn, name: string): ColumnFault['fault'] | undefined {
  // Title is SharePoint's own.
  if (name !== 'Title' && !(facets[kind] in there)) return 'columnOfOtherKind';
  if (unique === true && !there.enforceUniqueValues) return 'notUnique';
  return indexed === true && !there.indexed ? 'notIndexed' : undefined;
}

const facets: Readonly<Record<ColumnKind, string>> = {
  text: 'text', note: 'text', number: 'number', boolean: 'boolean', moment: 'dateTime', day: 'dateTime', choice: 'choice',
};

async function fetched(address: string): Promise<Result<unknown>> {
  try {
    const { ok, status } = await fetch(address, { cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(patience) });
    return ok ? success(undefined) : failure(status === 404 ? 'missing' : 'unavailable', String(status));
  } catch {
    return failure('offline');
  }
}
