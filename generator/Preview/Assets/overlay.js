// The overlay of the preview: follows changes without losing the place, marks findings where they are, tells how a figure came about.
(() => {
  'use strict';
  const own = '/~preview/';
  const root = document.documentElement;
  let notes = read(document);
  let chosen = -1;
  let marks = [];

  function read(page) {
    const element = page.getElementById('preview-notes');
    return element ? JSON.parse(element.textContent) : { version: 0, findings: [], counts: {} };
  }

  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name === 'onclick') element.addEventListener('click', value);
      else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
    }
    element.append(...children.filter(child => child !== null && child !== undefined));
    return element;
  }

  // ---- following changes ----------------------------------------------------------------------------------------

  let asked = 0;
  async function refresh() {
    const turn = ++asked;
    let answer;
    try {
      answer = await fetch(location.href, { cache: 'no-store', headers: { Accept: 'text/html' } });
    } catch {
      return; // the preview ended; the stream tells when it is back
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (turn !== asked) return; // a newer one is on its way
    const next = read(page);
    if (next.version < notes.version) return;
    followStyles(page);
    document.title = page.title;
    clear();
    for (const name of ['class', 'data-page-kind']) copy(page.body, document.body, name);
    Idiomorph.morph(document.body, page.body.innerHTML, {
      morphStyle: 'innerHTML',
      callbacks: {
        beforeNodeMorphed: old => !isOurs(old),
        beforeNodeRemoved: old => !isOurs(old),
        beforeNodeAdded: fresh => fresh.nodeType !== 1 || !(fresh.tagName === 'SCRIPT' && fresh.src.includes(own)),
        beforeAttributeUpdated: (name, element) =>
          !((name === 'open' && element.tagName === 'DETAILS') || (name === 'checked' && element.tagName === 'INPUT')),
      },
    });
    notes = next;
    show();
    document.documentElement.dataset.previewVersion = String(notes.version);
  }

  const isOurs = node => node.nodeType === 1 && (node.id === 'preview-bar' || node.id === 'preview-story' || node.id === 'preview-ribbon'
    || (node.tagName === 'SCRIPT' && node.src.includes(own)));

  function copy(from, to, name) {
    if (from.hasAttribute(name)) to.setAttribute(name, from.getAttribute(name));
    else to.removeAttribute(name);
  }

  // A style sheet whose content changed has another name: the new one is loaded before the old one goes.
  function followStyles(page) {
    const hrefs = root => [...root.querySelectorAll('head link[rel="stylesheet"]')].map(link => link.getAttribute('href'));
    const [before, after] = [hrefs(document), hrefs(page)];
    if (before.join() === after.join()) return;
    const old = [...document.querySelectorAll('head link[rel="stylesheet"]')];
    let waiting = after.length;
    const done = () => { if (--waiting === 0) old.forEach(link => link.remove()); };
    for (const href of after) {
      const link = make('link', { rel: 'stylesheet', href });
      link.addEventListener('load', done);
      link.addEventListener('error', done);
      document.head.append(link);
    }
  }

  const stream = new EventSource(own + 'events');
  stream.onmessage = event => {
    document.documentElement.dataset.previewOffline = 'no';
    if (Number(event.data) !== notes.version) refresh();
  };
  stream.onerror = () => { document.documentElement.dataset.previewOffline = 'yes'; };

  // ---- marks ----------------------------------------------------------------------------------------------------

  function clear() {
    for (const element of document.querySelectorAll('[data-preview]')) {
      element.removeAttribute('data-preview');
      element.removeAttribute('data-preview-says');
    }
    if (window.CSS && CSS.highlights) for (const kind of ['error', 'warning', 'info', 'waived']) CSS.highlights.delete('preview-' + kind);
  }

  const weight = { error: 3, warning: 2, info: 1, waived: 0 };
  const bare = text => text.replace(/\s+/g, '');

  function target(finding) {
    if (finding.cell) return { element: document.querySelector(`td[data-cell="${CSS.escape(finding.cell)}"]`) };
    if (!finding.block) return { element: null };
    const wanted = bare(finding.block);
    for (const element of document.querySelectorAll('main p, main li, main h2, main h3, main h4, main h5, main td, main th')) {
      if (element.closest('#preview-bar, #preview-story') || bare(element.textContent) !== wanted) continue;
      return { element, range: stretch(element, finding) };
    }
    return { element: null };
  }

  // The stretch of text in characters without white space, since line breaks of the source are not those of the page.
  function stretch(element, finding) {
    const from = bare(finding.block.slice(0, finding.start)).length;
    const to = from + Math.max(1, bare(finding.block.slice(finding.start, finding.start + finding.length)).length);
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let at = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let i = 0; i < node.data.length; i++) {
        if (/\s/.test(node.data[i])) continue;
        if (at === from) range.setStart(node, i);
        if (++at === to) {
          range.setEnd(node, i + 1);
          return range;
        }
      }
    }
    return null;
  }

  function mark() {
    const ranges = {};
    marks = notes.findings.map(finding => {
      const { element, range } = target(finding);
      if (element) {
        const now = element.getAttribute('data-preview');
        if (!now || weight[now] < weight[finding.severity]) element.setAttribute('data-preview', finding.severity);
        const said = element.getAttribute('data-preview-says');
        element.setAttribute('data-preview-says', (said ? said + '\n' : '') + `${finding.level} ${finding.code}：${finding.message}`);
        if (range) (ranges[finding.severity] ??= []).push(range);
      }
      return { finding, element };
    });
    if (window.CSS && CSS.highlights) {
      for (const [kind, list] of Object.entries(ranges)) CSS.highlights.set('preview-' + kind, new Highlight(...list));
    }
  }

  // ---- the bar --------------------------------------------------------------------------------------------------

  // Opened from the list of changes, a report marks the figures that are other than what was published.
  async function markChanges() {
    document.querySelectorAll('[data-preview-was]').forEach(cell => cell.removeAttribute('data-preview-was'));
    if (!notes.report || !new URLSearchParams(location.search).has('changes')) return;
    const answer = await fetch(`${own}changed?report=${encodeURIComponent(notes.report)}`, { cache: 'no-store' });
    for (const { cell, says } of (await answer.json()).cells) document.querySelector(`td[data-cell="${CSS.escape(cell)}"]`)?.setAttribute('data-preview-was', says);
  }

  function show() {
    mark();
    markChanges();
    if (chosen >= notes.findings.length) chosen = -1;
    const counted = counts => `错误 ${counts.error}，警告 ${counts.warning}，提示 ${counts.info}`;
    const here = { error: 0, warning: 0, info: 0, waived: 0 };
    for (const finding of notes.findings) here[finding.severity]++;
    const said = '本页：' + (notes.findings.length > here.waived ? counted(here) : '没有问题') + (here.waived ? `，已豁免 ${here.waived}` : '');
    const isBoard = location.pathname.startsWith(own); // the preview's own pages are about the whole site
    const wasOpen = document.querySelector('#preview-bar details')?.open ?? false;
    const list = make('ol', {}, ...notes.findings.map((finding, index) => make('li', { class: finding.severity, 'aria-current': index === chosen ? 'true' : null },
      make('button', { type: 'button', onclick: () => go(index) }, make('b', {}, `${finding.level} ${finding.code}`), ' ' + finding.message),
      make('code', {}, finding.place))));
    const bar = make('aside', { id: 'preview-bar', 'aria-label': '预览' },
      notes.trouble ? make('p', { class: 'trouble', role: 'alert' }, notes.trouble) : null,
      make('p', { class: 'offline', role: 'status' }, '预览已经结束，页面不再更新。'),
      make('div', { class: 'row' },
        ...(isBoard ? [] : [
          make('details', { open: wasOpen || null }, make('summary', {}, said), list),
          make('button', { type: 'button', 'aria-label': '上一个问题（快捷键 P）', disabled: !notes.findings.length || null, onclick: () => step(-1) }, '↑ 上一个'),
          make('button', { type: 'button', 'aria-label': '下一个问题（快捷键 N）', disabled: !notes.findings.length || null, onclick: () => step(1) }, '↓ 下一个')]),
        make('a', { href: own + 'findings' }, `全站：${counted(notes.counts)}`),
        make('a', { href: own + 'status' }, '报送进度'),
        make('a', { href: own + 'changes' }, '待发布变更')));
    document.getElementById('preview-bar')?.remove();
    document.getElementById('preview-ribbon')?.remove();
    if (notes.draft) document.body.prepend(make('p', { id: 'preview-ribbon', role: 'note' }, '草稿：这份报告尚未定稿，不会发布。'));
    document.body.append(bar);
    heights.disconnect();
    heights.observe(bar);
  }

  // How high the bar is now: what is docked above it and the end of the page keep clear of it.
  const heights = new ResizeObserver(([entry]) => root.style.setProperty('--preview-bar', `${Math.ceil(entry.target.getBoundingClientRect().height)}px`));

  function go(index) {
    chosen = index;
    document.querySelectorAll('#preview-bar li').forEach((item, i) => {
      if (i === index) item.setAttribute('aria-current', 'true');
      else item.removeAttribute('aria-current');
    });
    const { element } = marks[index];
    document.querySelector('[data-preview-chosen]')?.removeAttribute('data-preview-chosen');
    if (!element) {
      document.querySelector('#preview-bar details').open = true;
      document.querySelector('#preview-bar li[aria-current]')?.scrollIntoView({ block: 'nearest' });
      return;
    }
    element.setAttribute('data-preview-chosen', '');
    element.scrollIntoView({ block: 'center', inline: 'center' });
    if (element.dataset.cell) tell(element.dataset.cell);
  }

  function step(by) {
    const count = notes.findings.length;
    if (count) go(chosen < 0 ? (by > 0 ? 0 : count - 1) : (chosen + by + count) % count);
  }

  // ---- how a figure came about ----------------------------------------------------------------------------------

  async function tell(cell) {
    const answer = await fetch(`${own}cell?report=${encodeURIComponent(notes.report)}&cell=${encodeURIComponent(cell)}`, { cache: 'no-store' });
    const story = await answer.json();
    closeStory();
    if (!story.title) return;
    const state = { holds: '成立', fails: '不成立', unknown: '有空白，无法核对' };
    const term = t => make('li', {}, make('b', {}, t.value), ` ${t.label}（${t.written}）`, make('code', {}, t.place));
    const side = (name, terms) => terms.length ? [make('dt', {}, name), make('dd', {}, make('ul', {}, ...terms.map(term)))] : [];
    const findings = notes.findings.filter(finding => finding.cell === cell);
    const panel = make('aside', { id: 'preview-story', role: 'dialog', 'aria-label': story.title, tabindex: '-1' },
      make('button', { type: 'button', class: 'close', 'aria-label': '关闭', onclick: closeStory }, '×'),
      make('h2', {}, story.title),
      make('p', {}, make('b', {}, story.value), ` ${story.written} `, make('code', {}, story.place)),
      ...findings.map(finding => make('p', { class: finding.severity }, make('b', {}, `${finding.level} ${finding.code}`), ' ' + finding.message)),
      ...story.relations.map(relation => make('section', { class: relation.state },
        make('h3', {}, `${relation.text}：${state[relation.state]}` + (relation.state === 'fails' ? `，相差 ${Math.abs(relation.difference)}` : '')),
        make('dl', {}, ...side('相加', relation.left), ...side('等于', relation.right)))),
      ...story.years.map(year => make('section', { class: year.state },
        make('h3', {}, `${year.text}：${year.state === 'holds' ? '相符' : '不符，应为 ' + year.expected}`),
        make('dl', {}, ...side('上年', year.last), ...side('本年', year.here)))));
    document.body.append(panel);
    root.dataset.previewStory = 'open'; // the page makes room for it
    panel.focus({ preventScroll: true });
    reveal(document.querySelector(`td[data-cell="${CSS.escape(cell)}"]`));
  }

  function closeStory() {
    document.getElementById('preview-story')?.remove();
    delete root.dataset.previewStory;
  }

  // Brings an element into sight of which something covers a corner.
  function reveal(element) {
    const box = element.getBoundingClientRect();
    const isSeen = (x, y) => element.contains(document.elementFromPoint(x, y));
    if (!isSeen(box.left + 4, box.top + 4) || !isSeen(box.right - 4, box.bottom - 4)) element.scrollIntoView({ block: 'center', inline: 'center' });
  }

  document.addEventListener('click', event => {
    const cell = event.target.closest('td[data-cell]');
    if (cell && notes.report) tell(cell.dataset.cell);
  });
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]')) return;
    if (event.key === 'n' || event.key === 'N') step(1);
    else if (event.key === 'p' || event.key === 'P') step(-1);
    else if (event.key === 'Escape') closeStory();
  });

  show();
  document.documentElement.dataset.previewVersion = String(notes.version);
})();
