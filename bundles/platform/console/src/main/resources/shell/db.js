// SPDX-License-Identifier: Apache-2.0
// @ts-check
/**
 * What is kept on the device, one database per user: `docs` (records taken along), `outbox` (what is still to be sent),
 * `blobs` (photos), `versions` (what the server last said of an address).
 */
const STORES = { docs: undefined, outbox: { keyPath: 'id' }, blobs: undefined, versions: undefined };
let name = '';
let opening = null;

/** @param {string} account whose database it is */
export async function openStore(account) {
  if (name === `rond-${account}` && opening) return;
  closeStore();
  name = `rond-${account}`;
  await connect();
}

export function closeStore() {
  opening?.then(database => database.close(), () => {});
  opening = null;
  name = '';
}

/** Takes everything of the user off the device. */
export async function wipeStore() {
  const gone = name;
  closeStore();
  if (gone) {
    await new Promise(done => {
      const request = indexedDB.deleteDatabase(gone);
      request.onsuccess = request.onerror = request.onblocked = done;
    });
  }
}

export const isOpen = () => name !== '';

let asked = false;

/** Asks the browser once not to throw the store away when space runs short. */
export function keepStore() {
  if (!asked) navigator.storage?.persist?.().catch(() => {});
  asked = true;
}

function connect() {
  if (!name) throw new Error('nobody is signed in');
  return opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const [store, options] of Object.entries(STORES)) request.result.createObjectStore(store, options);
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => { request.result.close(); opening = null; };
      resolve(request.result);
    };
    request.onerror = () => { opening = null; reject(request.error); };
  });
}

/** Runs work in one transaction over the stores: all of it is written, or none. */
async function tx(stores, mode, work) {
  const database = await connect();
  const transaction = database.transaction(stores, mode);
  let result;
  try {
    result = work(...[].concat(stores).map(store => transaction.objectStore(store)));
  } catch (error) {
    transaction.abort();                                            // all or none, also where the browser refuses in the middle
    throw error;
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(undefined);
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
  });
  return result instanceof IDBRequest ? result.result : result;
}

export const db = {
  tx,
  get: (store, key) => tx(store, 'readonly', objects => objects.get(key)),
  all: store => tx(store, 'readonly', objects => objects.getAll()),
  put: (store, value, key) => tx(store, 'readwrite', objects => key === undefined ? objects.put(value) : objects.put(value, key)),
  del: (store, key) => tx(store, 'readwrite', objects => objects.delete(key)),
};
