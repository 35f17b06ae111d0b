import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../lib/run.js';
import { serve } from '../lib/serve.js';
import { fileFor } from '../lib/site.js';

/** Serves the subjects as a good server would: compressed, and each file once for all. */
export function serveSubjects(subjects) {
  const compressed = new Map();
  const contentOf = ({ pathname, searchParams }) => {
    const subject = subjects.find(({ name }) => pathname === `/${encodeURIComponent(name)}`);
    if (subject) return subject.page(Number(searchParams.get('count') ?? 1));
    const own = subjects.map(({ files = {} }) => files[pathname]).find(Boolean);
    const file = join(root, fileFor(pathname));
    return own ?? (pathname.startsWith('/cdn/') && existsSync(file) ? readFileSync(file) : undefined);
  };
  return serve({
    headers: { 'content-encoding': 'br' },
    page: (address) => {
      if (!compressed.has(address.href)) {
        const content = contentOf(address);
        compressed.set(address.href, content === undefined ? undefined : brotliCompressSync(content));
      }
      return compressed.get(address.href);
    },
  });
}
