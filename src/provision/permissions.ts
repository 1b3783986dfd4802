import { permissionsTable, restingTable, scopeLine, scopesTable } from './permissionsTable.ts';

/** `npm run -s permissions`: who may do what in each list. `npm run -s scopes`: what to consent to, on one line. */
const said = { lists: permissionsTable, scopes: scopeLine, uses: scopesTable, resting: restingTable } as const;
const wanted = Object.keys(said).find((name): name is keyof typeof said => name === process.argv[2]);
if (wanted === undefined) {
  process.stderr.write(`one of: ${Object.keys(said).join(', ')}\n`);
  process.exitCode = 2;
} else process.stdout.write(`${said[wanted]()}\n`);
