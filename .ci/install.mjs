// Installs what the lock file names, where it is not there yet. Uses nothing but Node.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const packagesOf = (file) => {
  try {
    const packages = JSON.parse(readFileSync(file, 'utf8')).packages;
    delete packages[''];
    return Object.fromEntries(Object.entries(packages).map(([name, entry]) => [name, entry.version]));
  } catch {
    return {};
  }
};
const wanted = packagesOf('package-lock.json');
const optional = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
const present = packagesOf('node_modules/.package-lock.json');
const missing = Object.keys(wanted).filter((name) => !optional[name].optional && present[name] !== wanted[name]);
if (missing.length > 0) {
  console.log(`Installing ${missing.length} packages …`);
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit', shell: process.platform === 'win32' });
  process.exit(status ?? 1);
}
