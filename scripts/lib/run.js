import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The top folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a command, from the top folder if no other is given, and shows what it prints (only errors if `quiet`); true if it
 * succeeded.
 */
export function run(command, args, { cwd = root, env = process.env, quiet = false } = {}) {
  // Windows finds npm and npx only through its shell.
  const shell = process.platform === 'win32' && !command.endsWith('.exe');
  const { status, error } = spawnSync(command, args, {
    cwd,
    env,
    shell,
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/** Runs one of our own scripts, or a package's, with this Node. */
export const runNode = (args, options) => run(process.execPath, args, options);
