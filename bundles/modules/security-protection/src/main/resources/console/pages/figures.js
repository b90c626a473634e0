// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Loader, Page, api, ask, askForm, chip, fmtDate, fmtDateTime, fmtNumber, html, icon, note, nothing, pageHead, t, table, text, toast, today } from '@console/api';
import { API, attempt, valueOf } from './words.js';

/** The figures as the compartment sees them, and what others see of them. */
class Figures extends Page {
  constructor() {
    super();
    this.figures = new Loader(this, () => api(`${API}/figures`));
  }

  render() {
    return html`${pageHead({ title: t('security-protection.figures'), lead: t('security-protection.figuresLead') })}
      ${this.figures.show(all => html`<div class="stack">${all.map(figure => this.draw(figure))}</div>`)}`;
  }

  draw(figure) {
    const id = figure.figure.replaceAll('.', '-');
    return html`<section class="card stack" aria-labelledby=${id}><div class="cardhead"><h2 id=${id}>${text(figure.name)}</h2>
        <button class="btn small" type="button" @click=${() => this.release(figure)}>${icon('send')}${t('security-protection.askRelease')}</button></div>
      <p class="num">${valueOf(figure)}${figure.denominator ? html` <span class="muted">${t('security-protection.ofAll', { n: fmtNumber(figure.numerator), all: fmtNumber(figure.denominator) })}</span>` : nothing}</p>
      ${figure.shown ? note('info', t('security-protection.shown', { date: fmtDate(figure.shown) }), 'eye') : note('ok', t('security-protection.notShown'), 'lock')}
      ${figure.releases.length ? table({
        caption: t('security-protection.releases'),
        rows: figure.releases,
        columns: [
          { label: t('security-protection.ofDay'), head: true, cell: row => html`<span class="nowrap">${fmtDate(row.day)}</span>` },
          { label: t('security-protection.value'), cell: row => valueOf({ ...row, measure: figure.measure }) },
          { label: t('security-protection.releasedBy'), cell: row => html`${row.askedBy}, ${row.confirmedBy}<br><span class="small muted">${fmtDateTime(row.releasedAt)}</span>` },
          { label: t('security-protection.standing'), cell: row => row.withdrawnAt ? chip('plain', 'minus', t('security-protection.withdrawn')) : chip('info', 'eye', t('security-protection.isShown')) },
          { label: t('security-protection.answer'), cell: row => row.withdrawnAt ? '–' : html`<button class="btn small" type="button" @click=${() => this.withdraw(row)}>${icon('stop')}${t('security-protection.askWithdraw')}</button>` },
        ],
      }) : nothing}</section>`;
  }

  async release(figure) {
    const id = crypto.randomUUID();
    const asked = await askForm({
      title: t('security-protection.askRelease'),
      lead: t('security-protection.releaseLead'),
      values: { day: today() },
      yes: t('security-protection.ask'),
      fields: form => html`${form.text('day', { label: t('security-protection.ofDay'), type: 'date', required: true, max: today() })}${note('info', t('security-protection.needsAnother'), 'people')}`,
      send: given => api(`${API}/requests/${id}`, { method: 'PUT', body: { kind: 'release', figure: figure.figure, day: given.day || null } }),
    });
    if (asked) toast(t('security-protection.asked'));
  }

  async withdraw(row) {
    const id = crypto.randomUUID();
    if (!await ask({ title: t('security-protection.askWithdraw'), text: t('security-protection.withdrawLead'), yes: t('security-protection.ask') })) return;
    await attempt(() => api(`${API}/requests/${id}`, { method: 'PUT', body: { kind: 'withdraw', release: row.id } }), t('security-protection.asked'));
  }
}
customElements.define('security-protection-figures', Figures);
