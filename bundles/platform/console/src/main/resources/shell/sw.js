// SPDX-License-Identifier: Apache-2.0
// Keeps the shell and its libraries, nothing else: modules are kept by the page, data by the outbox. The server puts
//   const REV = '…', ASSETS = ['/', …];
// before this text, so that every new shell is a new worker.
const CACHE = 'shell-' + REV;

self.addEventListener('install', event => event.waitUntil((async () => {
  const cache = await caches.open(CACHE);
  await Promise.all(ASSETS.map(async url => {
    const kept = url !== '/' && await caches.match(url);         // all but the page itself carry their revision in the address
    const response = kept || await fetch(url, { cache: 'reload', credentials: 'same-origin' });
    if (!response.ok) throw new Error(`${url} ${response.status}`); // whole or not at all
    await cache.put(url, response);
  }));
  if (!self.registration.active) await self.skipWaiting();        // the first only: an update waits for the page's word
})()));

self.addEventListener('message', event => {
  if (event.data === 'activate') self.skipWaiting();
});

self.addEventListener('activate', event => event.waitUntil((async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith('shell-') && name !== CACHE) await caches.delete(name);
  }
  await self.clients.claim();
})()));

self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin || url.pathname.startsWith('/api/')) return;
  if (event.request.mode === 'navigate') {
    event.respondWith(fetch(event.request).catch(() => caches.match('/')));
  } else if (/^\/(shell|v|m)\//.test(url.pathname)) {
    event.respondWith(caches.match(event.request).then(kept => kept || fetch(event.request)));
  }
});
