import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { scopes } from '../../src/ports/identity.ts';
import { listSchema, type ListDefinition } from '../../src/records/listSchema.ts';
import { permissionsTable, restingTable, scopesTable } from '../../src/provision/permissionsTable.ts';

const permissions = readFileSync('docs/permissions.md', 'utf8');
const data = readFileSync('docs/data.md', 'utf8');

test('the page about permissions prints the table that the tests hold and provisioning applies', () => {
  expect(permissions).toContain(`\n\n${permissionsTable()}\n\n`);
});

test('it lists every permission of the app, and no other', () => {
  expect(permissions).toContain(`\n\n${scopesTable()}\n\n`);
  expect([...permissions.matchAll(/^\| `([A-Z]\w+(?:\.\w+)+)` \|/gm)].map(([, scope]) => scope)).toEqual(Object.values(scopes));
});

test.each(['comes with editing them', 'exclude each other', 'pseudonymised personal data', 'leave no access log'])('it says what SharePoint cannot do: %s', (limit) => {
  expect(permissions).toContain(limit);
});

test('the page about data has every column of every list, and who can read it', () => {
  expect(data).toContain(`\n\n${restingTable()}\n\n`);
  for (const { columns } of Object.values(listSchema) as readonly ListDefinition[]) {
    for (const { title } of Object.values(columns)) expect(data).toContain(title);
  }
});

test('the command for an administrator’s consent prints all permissions on one line', () => {
  const said = execFileSync('npx', ['tsx', 'src/provision/permissions.ts', 'scopes'], { encoding: 'utf8' });
  expect(said).toBe(`${Object.values(scopes).join(' ')}\n`);
});
