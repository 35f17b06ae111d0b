import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * Serves files, and pages made on the spot, on this machine: to the demo, the tests and the benchmark.
 *
 * @param {object} site
 * @param {Readonly<Record<string, string>>} [site.folders] What lies under a path, which ends with a slash. The first that
 *   fits is taken; a folder is its `index.html`. What changes on disk shows at the next request.
 * @param {(address: URL) => string | Buffer | undefined} [site.page] The content of a page, or of a script if its path ends
 *   with `.js`; undefined for what is a file. Default: there are only files.
 * @param {Readonly<Record<string, string>>} [site.headers] Sent with everything.
 * @param {number} [site.port] Where it listens; the next that is free, if somebody else does. Default: any free one.
 * @returns {Promise<{ readonly url: string, readonly close: () => void }>} Its address, without a slash at the end, and a way
 *   to end it.
 */
export async function serve({ folders = {}, page = () => undefined, headers = {}, port = 0 }) {
  const mounted = Object.entries(folders).map(([prefix, folder]) => ({
    prefix,
    answer: sirv(folder, { dev: true }),
  }));
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const address = new URL(request.url ?? '/', 'http://localhost');
    const content = page(address);
    if (content !== undefined) {
      response.setHeader('content-type', address.pathname.endsWith('.js') ? SCRIPT : PAGE);
      response.end(content);
      return;
    }
    const found = mounted.find(({ prefix }) => address.pathname.startsWith(prefix));
    if (!found) return missing(response);
    request.url = address.pathname.slice(found.prefix.length - 1) + address.search;
    found.answer(request, response, () => missing(response));
  });
  await listen(server, port);
  return {
    url: `http://localhost:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const PAGE = 'text/html; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

function missing(response) {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

async function listen(server, port) {
  try {
    await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, 'localhost', resolve);
    });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    await listen(server, port + 1);
  }
}
