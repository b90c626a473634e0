// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Loader, Page, api, ask, askForm, chip, fmtDate, fmtDateTime, fmtNumber, html, icon, note, nothing, pageHead, session, t, table, text, toast, today } from '@console/api';
import { API, attempt, requestChip, requestPage, say, valueOf } from './words.js';

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
    const release = figure.waiting.some(one => one.kind === 'release');
    const withdrawn = new Set(figure.waiting.map(one => one.release));
    return html`<section class="card stack" aria-labelledby=${id}><div class="cardhead"><h2 id=${id}>${text(figure.name)}</h2>
        ${release ? chip('info', 'clock', t('security-protection.waiting')) : html`<button class="btn small" type="button" @click=${() => this.release(figure)}>${icon('send')}${t('security-protection.askRelease')}</button>`}</div>
      <p class="num">${valueOf(figure)}${figure.denominator ? html` <span class="muted">${t('security-protection.ofAll', { n: fmtNumber(figure.numerator), all: fmtNumber(figure.denominator) })}</span>` : nothing}</p>
      ${figure.shown ? note('info', t('security-protection.shown', { date: fmtDate(figure.shown) }), 'eye') : note('ok', t('security-protection.notShown'), 'lock')}
      ${figure.waiting.map(one => this.waits(one))}
      ${figure.releases.length ? table({
        caption: t('security-protection.releases'),
        rows: figure.releases,
        columns: [
          { label: t('security-protection.ofDay'), head: true, cell: row => html`<span class="nowrap">${fmtDate(row.day)}</span>` },
          { label: t('security-protection.value'), cell: row => valueOf({ ...row, measure: figure.measure }) },
          { label: t('security-protection.releasedBy'), cell: row => html`${row.askedBy}, ${row.confirmedBy}<br><span class="small muted">${fmtDateTime(row.releasedAt)}</span>` },
          { label: t('security-protection.standing'), cell: row => row.withdrawnAt ? chip('plain', 'minus', t('security-protection.withdrawn')) : chip('info', 'eye', t('security-protection.isShown')) },
          { label: t('security-protection.answer'), cell: row => row.withdrawnAt ? '–' : withdrawn.has(row.id) ? requestChip('open') : html`<button class="btn small" type="button" @click=${() => this.withdraw(row)}>${icon('stop')}<span class="nowrap">${t('security-protection.askWithdraw')}</span></button>` },
        ],
      }) : nothing}</section>`;
  }

  /** What waits for another, with the way to it for whoever may answer. */
  waits(one) {
    const what = t(`security-protection.waits.${one.kind}`, { date: fmtDate(one.day) });
    return note('info', html`<p><strong>${t('security-protection.waiting')}:</strong> ${session.may('security-protection.confirm') ? html`<a href=${requestPage(one.request)}>${what}</a>` : what}</p>
      <p>${this.asked(one)} ${t('security-protection.expiresOn', { at: fmtDateTime(one.expiresAt) })}</p>`, 'clock');
  }

  asked({ mine, askedBy, askedAt }) {
    const at = fmtDateTime(askedAt);
    if (mine) return t('security-protection.askedByYou', { at });
    return `${t('security-protection.askedByAt', { name: askedBy, at })}${session.may('security-protection.confirm') ? ` ${t('security-protection.waitsForYou')}` : ''}`;
  }

  async release(figure) {
    const id = crypto.randomUUID();
    const asked = await askForm({
      title: say('titleOf', 'release'),
      lead: t('security-protection.releaseLead'),
      values: { day: today() },
      yes: t('security-protection.ask'),
      fields: form => html`${form.text('day', { label: t('security-protection.ofDay'), type: 'date', required: true, max: today() })}${note('info', t('security-protection.needsAnother'), 'people')}`,
      send: given => api(`${API}/requests/${id}`, { method: 'PUT', body: { kind: 'release', figure: figure.figure, day: given.day || null } }),
    });
    if (!asked) return;
    toast(t('security-protection.asked'));
    await this.figures.reload();
  }

  async withdraw(row) {
    const id = crypto.randomUUID();
    if (!await ask({ title: say('titleOf', 'withdraw'), text: t('security-protection.withdrawLead'), yes: t('security-protection.ask') })) return;
    await attempt(() => api(`${API}/requests/${id}`, { method: 'PUT', body: { kind: 'withdraw', release: row.id } }), t('security-protection.asked'));
    await this.figures.reload();
  }
}
customElements.define('security-protection-figures', Figures);
