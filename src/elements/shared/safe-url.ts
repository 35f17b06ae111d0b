/**
 * An address that may become a link: http, https, or relative to the page. Anything else (`javascript:`, `data:` …)
 * is undefined, as is none at all. The browser's own parser decides, so that no spelling gets past. `page` is what a relative
 * one is relative to.
 */
export function safeUrl(address: string | null | undefined, page = document.baseURI): string | undefined {
  if (!address?.trim()) return undefined;
  try {
    const { protocol, href } = new URL(address, page);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
