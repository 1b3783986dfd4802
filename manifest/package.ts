import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { appPackage, NoPackage } from './appPackage.ts';

const usage = `npm run package -- [options]

  --origin https://host      where the pages are hosted
  --client <guid>            Application (client) ID of the app registration in Entra
  --id <guid>                id of the app in Microsoft 365
  --publisher "My Council"   name shown as the developer
  --out <file>               where to write (build/fair-contact.zip)
`;

function run(): number {
  try {
    const { values } = parseArgs({
      options: {
        origin: { type: 'string' },
        client: { type: 'string' },
        id: { type: 'string' },
        publisher: { type: 'string' },
        out: { type: 'string', default: 'build/fair-contact.zip' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) {
      process.stdout.write(usage);
      return 0;
    }
    const zip = appPackage(values, process.cwd());
    mkdirSync(path.dirname(values.out), { recursive: true });
    writeFileSync(values.out, zip);
    process.stdout.write(`Wrote ${values.out} (${Math.ceil(zip.length / 1024)} KB). Upload it in the Microsoft 365 admin centre.\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof NoPackage) && !isWrongOption(error)) throw error;
    process.stderr.write(`No package was made.\n${error.message}\n${isWrongOption(error) ? `\n${usage}` : ''}`);
    return 1;
  }
}

const isWrongOption = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

process.exitCode = run();
