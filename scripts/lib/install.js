import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.js';

/** Installs the packages of package-lock.json if they are missing or older than it; true if they are there. */
export function installPackages() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  )
    return true;
  console.log('Installing packages (npm ci) …');
  return run('npm', ['ci', '--no-audit', '--no-fund']);
}
