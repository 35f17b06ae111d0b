/**
 * An address that may become a link: http, https, or relative to the page. Anything else (`javascript:`, `data:` …)
 * is undefined, as is none at all. The browser's own parser decides, so that no spelling gets past.
 */
export function safeUrl(address: string | null | undefined): string | undefined {
  if (!address?.trim()) return undefined;
  try {
    const { protocol, href } = new URL(address, document.baseURI);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
