/**
 * The file of the repository behind a path of the demo site: its pages lie at the top, and what the build made under
 * /cdn/, /data/, /html/ and /dist/. The development server, `npm start` and the tests all go by this.
 */
export function fileFor(pathname) {
  if (/^\/(cdn|data|html)\//.test(pathname)) return `dist${pathname}`;
  if (pathname.startsWith('/dist/')) return pathname.slice(1);
  return `demo${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`;
}
