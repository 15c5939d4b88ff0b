/**
 * The site's Content-Security-Policy: everything from our own origin, nothing inline. `wasm-unsafe-eval` lets Pagefind
 * run its WebAssembly (https://pagefind.app/docs/hosting/#content-security-policy-csp); YouTube's player is framed only
 * after a reader asks for it. public/_headers says the same for hosts that read it; a test keeps the two equal.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  'frame-src https://www.youtube-nocookie.com',
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/**
 * The policy of a digest's page. Mail programs read styles from attributes alone, so that it must allow what all other
 * pages forbid; it has no script at all. Pictures have complete addresses, since a letter has no origin.
 * @param origin the newspaper's
 */
export function digestPolicy(origin: string): string {
  return `default-src 'none'; style-src 'unsafe-inline'; img-src 'self' ${origin}; base-uri 'none'; form-action 'none'`;
}
