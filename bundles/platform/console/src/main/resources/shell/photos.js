// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** Photos: made smaller on the device, which also drops where they were taken. */
import { html } from 'lit';
import { t } from './i18n.js';
import { icon } from './icons.js';

const LONGEST = 1600, QUALITY = .8;

/** A JPEG of at most 1600 px without EXIF. Throws where the file is no picture. */
export async function shrink(file) {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const factor = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * factor);
  canvas.height = Math.round(picture.height * factor);
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve, reject) => canvas.toBlob(blob => blob ? resolve(blob) : reject(new Error('no picture')), 'image/jpeg', QUALITY));
}

/** Where a photo is read: `<img src=${photoSrc(id)}>`. */
export const photoSrc = id => `/api/evidence/v1/files/${id}`;

/** Photos of a record, each a link to the whole picture. */
export const gallery = (ids, label = n => t('shell.photo', { n })) => html`<ul class="photos">${ids.map((id, i) => html`
  <li><a href=${photoSrc(id)} target="_blank" rel="noopener"><img src=${photoSrc(id)} alt=${label(i + 1)} loading="lazy" width="88" height="88"></a></li>`)}</ul>`;

/** A button that takes or picks a photo; `taken(blob)` gets the small one, `failed()` is called where it is none. */
export const photoButton = ({ label = t('shell.takePhoto'), taken, failed = () => {} }) => html`
  <label class="btn filebtn">${icon('camera')}<span>${label}</span><input type="file" accept="image/*" capture="environment"
    @change=${async event => { const [file] = event.target.files; event.target.value = ''; if (file) await shrink(file).then(taken, () => failed(file)); }}></label>`;
