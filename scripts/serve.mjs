// Serves dist/ on this machine only, with the headers that keep a case on the device.
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { port, root } from './project.mjs';

/** Sent with every answer; `npm start` knows a running copy of this app by it. */
const appHeader = 'x-roots-and-routes';

const securityHeaders = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    "worker-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types app',
  ].join('; '),
  'Connection-Allowlist': '(response-origin)',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=(), display-capture=(), clipboard-read=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Starts the server on the loopback addresses (IPv4, and IPv6 where there is one).
 * @returns a function that stops it. Throws the system's error when the port is taken.
 */
export async function serve(listenPort = port) {
  const files = sirv(join(root, 'dist'), {
    // Looks at the disk each time: a new build is served without a restart.
    dev: true,
    etag: true,
    setHeaders(response, pathname) {
      const hashed = pathname.startsWith('/assets/');
      response.setHeader(
        'Cache-Control',
        hashed ? 'public, max-age=31536000, immutable' : 'no-store',
      );
    },
  });
  const handle = (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    response.setHeader(appHeader, '1');
    files(request, response, () => {
      response.statusCode = 404;
      response.end('Not here.');
    });
  };
  const servers = [];
  const listen = (host) =>
    new Promise((resolve, reject) => {
      const server = createServer(handle);
      server.once('error', reject);
      server.listen(listenPort, host, () => {
        servers.push(server);
        resolve();
      });
    });
  await listen('127.0.0.1');
  await listen('::1').catch((error) => {
    if (error.code === 'EADDRINUSE') throw error;
  });
  return () => Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
}
