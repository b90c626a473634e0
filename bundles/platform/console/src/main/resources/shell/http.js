// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** The one way to the server. */
import { lang } from './i18n.js';

/** A refusal (RFC 9457) or, with status 0, no answer at all. */
export class ApiProblem extends Error {
  constructor(status, problem = {}, wait = 0) {
    super(problem.detail || problem.title || `HTTP ${status}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.rule = problem.rule ?? '';
    this.title = problem.title ?? '';
    this.detail = problem.detail ?? '';
    this.violations = problem.violations ?? [];
    this.instance = problem.instance ?? '';
    this.body = problem;
    this.wait = wait;                                               // ms that the server asks to be left alone (Retry-After)
  }

  /** No answer: no coverage, or the server is away. */
  get offline() { return this.status === 0; }
}

/** Set by the session: the CSRF token, and what to do when nobody is signed in any more. */
export const edge = {
  csrf: '',
  /** @type {(() => Promise<boolean>) | null} */
  renew: null,
  /** Has the server confirm a session that was only remembered, before the first change: whether it did. @type {(() => Promise<boolean>) | null} */
  confirm: null,
  /** Whether the server does not know the browser any more as somebody who is signed in. @type {(() => Promise<boolean>) | null} */
  hasEnded: null,
  /** @type {(reachable: boolean) => void} */
  reachable: () => {},
};

const CHANGES = /^(POST|PUT|PATCH|DELETE)$/;

export const address = (path, query) => {
  const url = path.startsWith('/api/') ? path : '/api' + path;
  const pairs = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== null && value !== '' && value !== false);
  return pairs.length ? `${url}${url.includes('?') ? '&' : '?'}${new URLSearchParams(pairs.map(([k, v]) => [k, String(v)]))}` : url;
};

export function headers(options = {}) {
  const head = { Accept: 'application/json, application/problem+json', 'Accept-Language': lang(), 'X-Requested-With': 'rond-console', ...options.headers };
  if (CHANGES.test(options.method ?? 'GET') && edge.csrf) head['X-CSRF-Token'] = edge.csrf;
  if (options.ifMatch !== undefined && options.ifMatch !== null) head['If-Match'] = `"${options.ifMatch}"`;
  return head;
}

/**
 * Sends a request; answers {status, body, headers}. Where the session has ended, the user signs in again over the page and
 * the request is repeated.
 *
 * @param {string} path under /api, such as '/followup/v1/findings'
 * @param {{method?: string, query?: object, body?: any, ifMatch?: number|string|null, headers?: object, signal?: AbortSignal, renew?: boolean, timeout?: number}} [options]
 *   timeout in milliseconds: what takes longer counts as no answer
 */
export async function request(path, options = {}) {
  const method = options.method ?? (options.body === undefined ? 'GET' : 'POST');
  if (CHANGES.test(method) && !edge.csrf && options.renew !== false && edge.confirm && !await edge.confirm()) throw new ApiProblem(401);
  const head = headers({ ...options, method });
  let body = options.body;
  if (body !== undefined && !(body instanceof Blob) && !(body instanceof ArrayBuffer)) {
    body = JSON.stringify(body);
    head['Content-Type'] ??= 'application/json';
  }
  let response;
  try {
    response = await fetch(address(path, options.query), { method, headers: head, body, signal: options.signal ?? (options.timeout ? AbortSignal.timeout(options.timeout) : undefined), credentials: 'same-origin', cache: 'no-cache' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    edge.reachable(false);
    throw new ApiProblem(0);
  }
  edge.reachable(true);
  const content = await read(response);
  if (await isSignedOut(response.status, content, options) && await edge.renew?.()) {
    return request(path, { ...options, renew: false });
  }
  if (!response.ok) throw new ApiProblem(response.status, content ?? {}, 1000 * (Number(response.headers.get('Retry-After')) || 0));
  return { status: response.status, body: content, headers: response.headers };
}

/** What is kept apart says to a session that has ended what it says to strangers: that there is no such address. */
async function isSignedOut(status, content, options) {
  if (options.renew === false) return false;
  return status === 401 || status === 404 && content?.rule === 'unknown-address' && await edge.hasEnded?.();
}

/** The body of the answer; null if there is none. Throws an ApiProblem for every refusal. */
export const api = async (path, options) => (await request(path, options)).body;

async function read(response) {
  if (response.status === 204) return null;
  const type = response.headers.get('Content-Type') ?? '';
  if (/\bjson\b/.test(type)) return response.json().catch(() => null);
  return response.ok ? response.text() : null;
}

/** Sends a file and tells how far it has come: progress(0…1). */
export function upload(path, file, { method = 'POST', query, progress = () => {}, type, headers: extra } = {}) {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open(method, address(path, query));
    for (const [name, value] of Object.entries(headers({ method, headers: extra }))) sending.setRequestHeader(name, value);
    sending.setRequestHeader('Content-Type', type || file.type || 'application/octet-stream');
    sending.upload.onprogress = event => event.lengthComputable && progress(event.loaded / event.total);
    sending.onerror = () => { edge.reachable(false); reject(new ApiProblem(0)); };
    sending.onload = () => {
      let body = null;
      try { body = JSON.parse(sending.responseText); } catch { /* no JSON: judged by its status */ }
      if (sending.status >= 200 && sending.status < 300) resolve({ status: sending.status, body });
      else reject(new ApiProblem(sending.status, body ?? {}));
    };
    sending.send(file);
  });
}
