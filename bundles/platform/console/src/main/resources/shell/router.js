// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** Addresses of the console. */

/** Opens a page of the console: path with or without a query. */
export const go = address => {
  history.pushState({}, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
};

/** The query of the present address as an object. */
export const query = () => Object.fromEntries(new URLSearchParams(location.search));

/** Keeps filters in the address, without a new page: empty values leave it. */
export const setQuery = values => {
  const pairs = Object.entries({ ...query(), ...values }).filter(([, value]) => value !== '' && value !== null && value !== undefined && value !== false);
  const search = new URLSearchParams(pairs.map(([key, value]) => [key, String(value)])).toString();
  history.replaceState(history.state, '', location.pathname + (search ? `?${search}` : ''));
};

/** '/findings/:id' against '/findings/7': {id: '7'}, or null. */
export function match(pattern, path) {
  const wanted = pattern.split('/'), given = path.replace(/\/$/, '').split('/');
  if (pattern === '/') return path === '/' ? {} : null;
  if (wanted.length !== given.length) return null;
  const params = {};
  for (let i = 0; i < wanted.length; i++) {
    if (wanted[i].startsWith(':')) params[wanted[i].slice(1)] = decode(given[i]);
    else if (wanted[i] !== given[i]) return null;
  }
  return params;
}

function decode(segment) {
  try { return decodeURIComponent(segment); } catch { return segment; }
}

/** A link to a list with filters. */
export const link = (path, values = {}) => {
  const pairs = Object.entries(values).filter(([, value]) => value !== '' && value !== null && value !== undefined);
  return pairs.length ? `${path}?${new URLSearchParams(pairs)}` : path;
};
