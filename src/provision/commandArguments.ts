import { parseArgs } from 'node:util';

export interface CommandArguments {
  readonly tenant: string;
  readonly site: URL;
  readonly client: string | undefined;
  /** Path of the configuration. */
  readonly config: string;
  /** Ask nothing. */
  readonly yes: boolean;
  /** Look, change nothing. */
  readonly check: boolean;
}

export const usage = [
  'npm run provision -- --tenant TENANT --site https://council.sharepoint.com/sites/fair-contact [--client ID] [--config config.json] [--yes]',
  'npm run provision -- --tenant TENANT --site https://council.sharepoint.com/sites/fair-contact --check',
].join('\n');

/** What stands on the command line, or one sentence about what is wrong with it. */
export function commandArguments(args: readonly string[]): CommandArguments | { readonly wrong: string } {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  let values;
  try {
    ({ values } = parseArgs({ args: [...args], options: { tenant: text, site: text, client: text, config: text, yes: flag, check: flag } }));
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
  const { tenant, site, client, config = 'config.json', yes, check } = values;
  if (tenant === undefined || tenant === '') return { wrong: 'Which tenant? Say --tenant, with the id or the domain of your directory.' };
  if (site === undefined || !URL.canParse(site)) return { wrong: 'Which site? Say --site, with its whole address.' };
  const url = new URL(site);
  if (url.protocol !== 'https:') return { wrong: 'The address of the site begins with https://.' };
  if (client !== undefined && !/^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/i.test(client)) return { wrong: '--client is the id of the registered app, such as 3b1f6d84-52a9-4a1e-8f0c-1d2e9a7b4c60.' };
  return { tenant, site: url, client, config, yes, check };
}
