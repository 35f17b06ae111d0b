// Shows the demo: installs and builds what is missing, then serves it. PORT chooses another port than 8000.
import { join } from 'node:path';
import { isBuilt } from './lib/fresh.js';
import { installPackages } from './lib/install.js';
import { root, runNode } from './lib/run.js';
import { siteFolders } from './lib/site.js';

if (!installPackages()) process.exit(1);
if (!isBuilt()) {
  console.log('Building …');
  if (!runNode([join(root, 'scripts/build.js')])) process.exit(1);
}
// It serves with a package that may just have been installed.
const { serve } = await import('./lib/serve.js');
const { url } = await serve({
  folders: siteFolders,
  headers: { 'cache-control': 'no-store' },
  port: Number(process.env.PORT) || 8000,
});
console.log(`\nThe demo is at ${url}/ (Ctrl-C ends it)`);
