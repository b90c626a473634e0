// SPDX-License-Identifier: Apache-2.0
import { Filters, Loader, Page, api, empty, html, icon, nothing, pageHead, t } from '@console/api';

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];

/** Every operation of the modules that run, read from the live description. */
class ApiReference extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { q: '' }, () => {});
    this.description = new Loader(this, async () => {
      const description = await api('/openapi.json');
      return { description, operations: operations(description) };
    });
  }

  render() {
    return html`${pageHead({ title: t('rond.api.title'), lead: t('rond.api.lead'), actions: html`<a class="btn" href="/api/openapi.json" download="openapi.json">${icon('download')}openapi.json</a>` })}
      ${this.description.show(({ description, operations: all }) => this.draw(description, all))}`;
  }

  draw(description, all) {
    const words = this.filters.values.q.toLowerCase().split(/\s+/).filter(Boolean);
    const shown = all.filter(operation => words.every(word => operation.haystack.includes(word)));
    const groups = [...new Set(shown.map(({ group }) => group))];
    return html`<form class="filters" role="search" aria-label=${t('rond.search')} @submit=${event => event.preventDefault()}><div class="field wide"><label for="q">${t('rond.search')}</label>
        <input id="q" type="search" autocomplete="off" .value=${this.filters.values.q} placeholder=${t('rond.api.hint')} @input=${event => this.filters.set({ q: event.target.value })}></div>
        <p class="muted small" role="status">${t('rond.api.count', { n: shown.length })}</p></form>
      ${groups.length ? groups.map(group => html`<section class="section" aria-labelledby=${`g-${group}`}><h2 id=${`g-${group}`}>${group}</h2>
        <div class="card flush"><ul class="operations">${shown.filter(operation => operation.group === group).map(operation => this.operation(operation, description))}</ul></div></section>`) : empty(t('rond.api.none'), nothing, 'search')}`;
  }

  operation({ method, path, spec }, description) {
    const parameters = spec.parameters ?? [];
    const body = Object.values(spec.requestBody?.content ?? {})[0]?.schema;
    const ok = Object.entries(spec.responses ?? {}).find(([status]) => status.startsWith('2'))?.[1];
    const answer = Object.values(ok?.content ?? {})[0]?.schema;
    return html`<li><details><summary><span class="method ${method}">${method.toUpperCase()}</span><code>${path}</code><span class="small muted">${spec.summary ?? ''}</span></summary>
      <div class="operation stack">
        ${spec.description && spec.description !== spec.summary ? html`<p>${spec.description}</p>` : nothing}
        ${spec['x-permission'] ? html`<p>${icon('key')} ${t('rond.api.permission')}: <code>${[].concat(spec['x-permission']).join(', ')}</code></p>` : nothing}
        ${parameters.length ? html`<div><h3>${t('rond.api.parameters')}</h3><ul class="parameters">${parameters.map(parameter => resolve(parameter, description)).map(parameter => html`<li><code>${parameter.name}</code> <span class="small muted">${parameter.in}${parameter.required ? ` · ${t('rond.api.required')}` : ''} · ${kind(parameter.schema, description)}</span>${parameter.description ? html`<br><span class="small">${parameter.description}</span>` : nothing}</li>`)}</ul></div>` : nothing}
        ${body ? html`<div><h3>${t('rond.api.body')}</h3><pre>${sample(body, description)}</pre></div>` : nothing}
        ${answer ? html`<div><h3>${t('rond.api.answer')}</h3><pre>${sample(answer, description)}</pre></div>` : nothing}
        <p class="small muted">${t('rond.api.statuses')}: ${Object.keys(spec.responses ?? {}).join(', ')}</p></div></details></li>`;
  }
}

/** Operations by address, each with what is searched in. */
function operations({ paths }) {
  return Object.entries(paths ?? {}).flatMap(([path, methods]) => METHODS.filter(method => methods[method]).map(method => {
    const spec = methods[method];
    return { method, path, spec, group: /^\/api\/[a-z-]+\/v\d/.test(path) ? path.split('/')[2] : 'api', haystack: `${method} ${path} ${spec.summary ?? ''} ${spec['x-permission'] ?? ''}`.toLowerCase() };
  })).sort((a, b) => a.path.localeCompare(b.path) || METHODS.indexOf(a.method) - METHODS.indexOf(b.method));
}

const resolve = (schema, description) => schema?.$ref ? schema.$ref.slice(2).split('/').reduce((node, key) => node?.[decodeURIComponent(key).replace(/~1/g, '/')], description) ?? {} : schema ?? {};

const kind = (schema, description) => {
  const { type, format, enum: values, items } = resolve(schema, description);
  if (values) return values.join(' | ');
  if (items) return `[${kind(items, description)}]`;
  return [[].concat(type ?? 'object').join(' | '), format].filter(Boolean).join(' ');
};

/** The shape of a body, as JSON with types for values. */
const sample = (schema, description) => JSON.stringify(shape(schema, description, 0), null, 2);

function shape(schema, description, depth) {
  const known = resolve(schema, description);
  const [part] = known.allOf ?? known.anyOf ?? known.oneOf ?? [];
  if (part && !known.properties) return shape(part, description, depth);
  if (known.items) return depth > 4 ? [] : [shape(known.items, description, depth + 1)];
  if (known.properties) {
    if (depth > 4) return {};
    return Object.fromEntries(Object.entries(known.properties).map(([name, property]) => [name, shape(property, description, depth + 1)]));
  }
  return kind(schema, description);
}
customElements.define('rond-api-reference', ApiReference);
