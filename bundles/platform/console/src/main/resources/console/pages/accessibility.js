// SPDX-License-Identifier: Apache-2.0
import { Page, html, modules, pageHead, t } from '@console/api';

const SECTIONS = ['how', 'tested', 'known', 'report', 'authority'];

/** The accessibility statement, as the act on accessibility of public digital services asks for. // lag (2018:1937) 13 § */
class Accessibility extends Page {
  render() {
    return html`${pageHead({ title: t('rond.accessible.title'), lead: t('rond.accessible.lead', { organisation: modules.organisation || t('rond.accessible.organisation') }) })}
      <div class="stack narrow">${SECTIONS.map(section => html`<section class="card" aria-labelledby=${section}><h2 id=${section}>${t(`rond.accessible.${section}`)}</h2><p class="pre">${t(`rond.accessible.${section}.text`)}</p></section>`)}</div>`;
  }
}
customElements.define('rond-accessibility', Accessibility);
