import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.js';

/** Packs what would be published, and unpacks it into a folder, as an installation would; true if that succeeded. */
export function unpackInto(folder) {
  const temporary = mkdtempSync(join(tmpdir(), 'pin-reset-guide-'));
  try {
    const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', temporary];
    if (!run('npm', pack, { quiet: true })) return false;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const [tarball] = readdirSync(temporary);
    return run('tar', ['-xzf', join(temporary, tarball), '-C', folder, '--strip-components=1']);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}
