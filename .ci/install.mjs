// Installs what the lock file names, where it is not there yet. Uses nothing but Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const packagesOf = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
};
const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) stop(`Fair Contact needs Node 20.19 or later. This is Node ${process.versions.node}.`);

// Optional packages are for one kind of machine each: npm leaves out the others, and may.
const wanted = Object.entries(packagesOf('package-lock.json')).filter(([name, entry]) => name !== '' && !entry.optional);
if (wanted.length === 0) stop('There is no readable package-lock.json here. Run this in the folder of Fair Contact.');
const present = packagesOf('node_modules/.package-lock.json');
const missing = wanted.filter(([name, entry]) => present[name]?.version !== entry.version || !existsSync(`${name}/package.json`));

if (missing.length > 0) {
  console.log(`Installing ${missing.length} packages …`);
  const { status } = spawnSync('npm ci --include=dev --no-audit --no-fund', { stdio: 'inherit', shell: true });
  if (status !== 0) stop('The packages could not be installed. This needs the npm registry once; what npm says is above.');
}
