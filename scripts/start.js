// Shows the demo: installs and builds what is missing, then serves it. PORT chooses another port than 8000.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { isBuilt } from './lib/fresh.js';
import { installPackages } from './lib/install.js';
import { root, runNode } from './lib/run.js';
import { fileFor } from './lib/site.js';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

if (!installPackages()) process.exit(1);
if (!isBuilt()) {
  console.log('Building …');
  if (!runNode([join(root, 'scripts/build.js')])) process.exit(1);
}
listen(Number(process.env.PORT) || 8000, 20);

function listen(port, triesLeft) {
  const server = createServer(answer);
  server.once('error', (error) => {
    if (error.code !== 'EADDRINUSE' || triesLeft === 0) throw error;
    listen(port + 1, triesLeft - 1);
  });
  server.listen(port, () => console.log(`\nThe demo is at http://localhost:${port}/ (Ctrl-C ends it)`));
}

function answer(request, response) {
  const path = find(request.url ?? '/');
  if (!path || !['GET', 'HEAD'].includes(request.method)) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  // What changes on disk shows at the next reload.
  response.writeHead(200, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(path).pipe(response);
}

// Nothing but what lies in demo/ and dist/ is served, whatever the address says.
function find(url) {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const path = normalize(join(root, fileFor(decodeURIComponent(pathname))));
    const isPublic = ['demo', 'dist'].some((folder) => path.startsWith(join(root, folder) + sep));
    return isPublic && existsSync(path) && statSync(path).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}

process.on('SIGINT', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
