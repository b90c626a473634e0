// SPDX-License-Identifier: Apache-2.0
// A classic script: it runs before the first paint, so that neither theme nor language flashes.
(() => {
  const root = document.documentElement;
  const chosen = localStorage.getItem('rond.theme');
  root.dataset.theme = chosen === 'light' || chosen === 'dark' ? chosen
    : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const lang = localStorage.getItem('rond.lang') || (navigator.language || '').slice(0, 2);
  root.lang = lang === 'en' ? 'en' : 'sv';
})();
