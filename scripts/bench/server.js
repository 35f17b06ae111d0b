import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fileFor } from '../lib/site.js';
import { root } from '../lib/run.js';

const TYPES = { '.js': 'text/javascript; charset=utf-8', '.html': 'text/html; charset=utf-8' };

/** Serves the subjects as a good server would: compressed, and each file once for all. Returns the address. */
export async function serve(subjects) {
  const compressed = new Map();
  const contentOf = (path, query) => {
    const subject = subjects.find(({ name }) => path === `/${encodeURIComponent(name)}`);
    if (subject) return subject.page(Number(query.get('count') ?? 1));
    const own = subjects.map(({ files = {} }) => files[path]).find(Boolean);
    const file = join(root, fileFor(path));
    return own ?? (path.startsWith('/cdn/') && existsSync(file) ? readFileSync(file) : undefined);
  };
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    if (!compressed.has(url)) {
      const content = contentOf(pathname, searchParams);
      compressed.set(url, content === undefined ? undefined : brotliCompressSync(content));
    }
    const body = compressed.get(url);
    response.writeHead(body ? 200 : 404, {
      'content-type': TYPES[extname(pathname)] ?? TYPES['.html'],
      'content-encoding': 'br',
      'content-length': body?.length ?? 0,
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
