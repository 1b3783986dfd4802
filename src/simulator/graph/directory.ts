import { hasAny } from '../entra/scopes.ts';
import type { FieldValues } from '../world/types.ts';
import { badRequest } from './errors.ts';
import { checkDirectoryScope, groupScopes, membershipScopes, profileScopes } from './permissions.ts';
import { allowOnly, selected, selectOf, skippedTo, skipToken, topOf } from './query.ts';
import { context, link, type Call, type GraphResponse } from './wire.ts';

const members = [
  'id',
  'displayName',
  'givenName',
  'surname',
  'mail',
  'userPrincipalName',
  'jobTitle',
  'businessPhones',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
];

export function readMe(call: Call): GraphResponse {
  checkDirectoryScope(call.scopes, profileScopes);
  allowOnly(call.options, ['$select']);
  const { oid, name, address, jobTitle, userName } = call.person;
  const cut = name.lastIndexOf(' ');
  const whole: FieldValues = {
    businessPhones: [],
    displayName: name,
    givenName: cut < 0 ? name : name.slice(0, cut),
    jobTitle: jobTitle === '' ? null : jobTitle,
    mail: address,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: 'en-GB',
    surname: cut < 0 ? null : name.slice(cut + 1),
    userPrincipalName: userName,
    id: oid,
  };
  return { status: 200, body: { '@odata.context': context(call, 'users/$entity'), ...selected(whole, call.options, 'microsoft.graph.user', members) } };
}


const usualPage = 100;
const largestPage = 999;

/** The groups that a person is in, by way of other groups too. With nothing but one's profile Graph tells their ids alone. */
export function readMemberships(call: Call): GraphResponse {
  checkDirectoryScope(call.scopes, membershipScopes);
  allowOnly(call.options, ['$select', '$top', '$skiptoken']);
  const size = topOf(call.options, usualPage);
  if (size > largestPage) throw badRequest(`Invalid page size specified: '${size}'. Must be between 1 and ${largestPage} inclusive.`, 'Request_BadRequest');
  const select = selectOf(call.options);
  if (select?.some((name) => name !== 'id' && name !== 'displayName')) throw badRequest("Could not find a property on type 'microsoft.graph.directoryObject'.", 'Request_BadRequest');
  const named = hasAny(call.scopes, groupScopes);
  const token = call.options.get('$skiptoken');
  const from = token === undefined ? 0 : skippedTo(token, 'Request_BadRequest');
  const mine = call.world.groups.filter(({ members: of }) => of.has(call.person.id));
  const groups = mine.map(({ id, displayName }) => ({ '@odata.type': '#microsoft.graph.group', id, displayName: named ? displayName : null }));
  const value = groups
    .slice(from, from + size)
    .map((group) => Object.fromEntries(Object.entries(group).filter(([name]) => name.startsWith('@') || select === undefined || select.includes(name))));
  const others = [...call.options].filter(([name]) => name !== '$skiptoken');
  const next = from + size < groups.length ? { '@odata.nextLink': link(call, call.path, [...others, ['$skiptoken', skipToken(from + size)]]) } : {};
  return { status: 200, body: { '@odata.context': context(call, 'directoryObjects'), ...next, value } };
}
