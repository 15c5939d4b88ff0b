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
