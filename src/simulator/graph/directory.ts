import * as v from 'valibot';
import type { FieldValues } from '../world/types.ts';
import { badRequest } from './errors.ts';
import { checkDirectoryScope, groupScopes, profileScopes } from './permissions.ts';
import { allowOnly, selectOf } from './query.ts';
import { context, type Call, type GraphResponse } from './wire.ts';

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
  return { status: 200, body: { '@odata.context': context(call, 'users/$entity'), ...selected(whole, selectOf(call.options)) } };
}

function selected(whole: FieldValues, select: readonly string[] | undefined): FieldValues {
  if (select === undefined) return whole;
  const unknown = select.find((name) => !members.includes(name));
  if (unknown !== undefined) throw badRequest(`Could not find a property named '${unknown}' on type 'microsoft.graph.user'.`, 'BadRequest');
  return Object.fromEntries(Object.entries(whole).filter(([name]) => select.includes(name)));
}

const groupsSchema = v.object({ groupIds: v.pipe(v.array(v.string()), v.maxLength(20)) });

export function checkMemberGroups(call: Call): GraphResponse {
  checkDirectoryScope(call.scopes, groupScopes);
  const body = v.safeParse(groupsSchema, call.body);
  if (!body.success) throw badRequest("'groupIds' has to be a list of at most 20 ids.", 'Request_BadRequest');
  const held = call.world.groups.filter(({ members: of }) => of.has(call.person.id)).map(({ id }) => id);
  const value = body.output.groupIds.filter((id) => held.includes(id.toLowerCase()));
  return { status: 200, body: { '@odata.context': context(call, 'Collection(Edm.String)'), value } };
}
