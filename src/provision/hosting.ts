import { hostingFiles } from './hostingFiles.ts';

/** `npm run -s hosting -- azure` or `-- nginx`: the headers that the council’s web server has to send, in its own words. */
const files = { azure: 'staticwebapp.config.json', nginx: 'nginx.conf' } as const;
const wanted = Object.keys(files).find((name): name is keyof typeof files => name === process.argv[2]);
if (wanted === undefined) {
  process.stderr.write('npm run -s hosting -- azure      staticwebapp.config.json for Azure Static Web Apps\nnpm run -s hosting -- nginx      locations for nginx\n');
  process.exitCode = 2;
} else process.stdout.write(hostingFiles[files[wanted]]());
