// The page of a plan: saves what is ticked without a press, keeps the page for times without a connection, and runs the timers.
'use strict';
(() => {
  const week = document.querySelector('.week');
  const path = location.pathname;
  const shelf = `backbot-plan:${path}`;
  const two = number => String(number).padStart(2, '0');

  // ---- which day is today, by this device ----
  if (week) {
    const now = new Date();
    const today = week.querySelector(`[data-day="${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}"]`);
    if (today) {
      today.classList.add('now');
      today.setAttribute('aria-current', 'date');
      const badge = document.createElement('span');
      badge.className = 'badge';
      badge.textContent = week.dataset.today;
      today.querySelector('legend').append(badge);
    }
  }

  // ---- saving ----
  const waiting = () => {
    try { return JSON.parse(localStorage.getItem(shelf)) ?? {}; } catch { return {}; }
  };
  const keep = all => {
    try {
      if (Object.keys(all).length > 0) localStorage.setItem(shelf, JSON.stringify(all));
      else localStorage.removeItem(shelf);
    } catch { /* Nothing can be kept here; what was ticked stays until the page is closed. */ }
  };
  const forget = (day, body) => {
    const all = waiting();
    if (all[day] === body) delete all[day];
    keep(all);
  };
  const say = (form, words) => { if (form) form.querySelector('.status').textContent = words; };
  const formOf = day => week?.querySelector(`[data-day="${day}"] form`);

  // One after another, so that of two quick ticks the later stands.
  let sending = Promise.resolve();
  const send = (day, body) => (sending = sending.then(() => post(day, body)));

  async function post(day, body) {
    const form = formOf(day);
    try {
      const answer = await fetch(path, { method: 'POST', body: new URLSearchParams(body), headers: { Accept: 'text/plain' } });
      // A bad moment of the service or of what stands before it; anything else will not get better by being sent again.
      if (answer.status >= 500 || answer.status === 429) throw new Error();
      forget(day, body);
      say(form, answer.ok ? week.dataset.saved : week.dataset.failed);
      if (answer.ok) store();
    } catch {
      say(form, week.dataset.waiting);
    }
  }

  function save(form) {
    const body = new URLSearchParams(new FormData(form)).toString();
    const day = form.elements.day.value;
    keep({ ...waiting(), [day]: body });
    return send(day, body);
  }

  function flush() {
    for (const [day, body] of Object.entries(waiting())) send(day, body);
  }

  if (week) {
    for (const [day, body] of Object.entries(waiting())) {
      const form = formOf(day);
      if (!form) continue;
      const noted = new URLSearchParams(body);
      for (const box of form.querySelectorAll('[name=done]')) box.checked = noted.getAll('done').includes(box.value);
      for (const name of ['before', 'after']) form.elements[name].value = noted.get(name) ?? '';
    }
    for (const form of week.querySelectorAll('form')) {
      form.querySelector('button').hidden = true;
      form.addEventListener('change', () => save(form));
      form.addEventListener('submit', event => { event.preventDefault(); save(form); });
    }
    addEventListener('online', flush);
    flush();
  }

  // ---- without a connection: this one page, as it was seen last ----
  async function store() {
    try {
      if ('caches' in window) await (await caches.open('backbot-plan')).add(path);
    } catch { /* Without it the page works as long as it is open. */ }
  }

  if ('serviceWorker' in navigator) {
    const worker = '/plan-worker.js';
    const address = window.trustedTypes?.createPolicy('plan', { createScriptURL: () => worker }).createScriptURL('') ?? worker;
    navigator.serviceWorker.register(address, { scope: '/plan/' }).then(store, () => {});
  }

  document.getElementById('delete')?.addEventListener('submit', () => {
    keep({});
    if ('caches' in window) caches.open('backbot-plan').then(kept => kept.delete(path));
  });

  // ---- print ----
  const print = document.getElementById('print');
  if (print) {
    print.hidden = false;
    print.addEventListener('click', () => window.print());
  }

  // ---- timers ----
  const panel = document.getElementById('timer');
  if (!panel) return;
  const part = name => panel.querySelector(`.${name}`);
  const READY = 5, MOVE = 4, REST = 40;
  let steps = [], place = 0, left = 0, clock = 0, opener = null;

  // A step: what to do, for how many seconds, and which number of the round it is.
  function stepsOf({ sets, repeats, hold, minutes, sides }) {
    const all = [{ say: panel.dataset.ready, seconds: READY, round: '' }];
    if (+minutes > 0) return [...all, { say: panel.dataset.go, seconds: minutes * 60, round: '' }];
    for (let set = 1; set <= +sets; set++) {
      if (set > 1) all.push({ say: panel.dataset.rest, seconds: REST, round: '' });
      for (let side = 1; side <= +sides; side++) {
        if (side > 1) all.push({ say: panel.dataset.other, seconds: READY, round: '' });
        for (let repeat = 1; repeat <= +repeats; repeat++) {
          const round = panel.dataset.set.replace('{set}', set).replace('{sets}', sets).replace('{repeat}', repeat).replace('{repeats}', repeats);
          all.push({ say: panel.dataset.move, seconds: MOVE, round });
          if (+hold > 0) all.push({ say: panel.dataset.hold, seconds: +hold, round });
        }
      }
    }
    return all;
  }

  const written = seconds => seconds >= 60 ? `${Math.floor(seconds / 60)}:${two(seconds % 60)}` : `${seconds}`;

  function show() {
    const step = steps[place];
    part('left').textContent = step ? written(left) : '✓';
    const words = step ? step.say : panel.dataset.done;
    if (part('phase').textContent !== words) part('phase').textContent = words;
    part('round').textContent = step?.round ?? '';
    part('hold').hidden = !step;
  }

  function tick() {
    left -= 1;
    if (left <= 0) {
      place += 1;
      left = steps[place]?.seconds ?? 0;
      navigator.vibrate?.(steps[place] ? 60 : [120, 80, 120]);
      if (!steps[place]) stop();
    }
    show();
  }

  const stop = () => { clearInterval(clock); clock = 0; };
  const run = () => { stop(); clock = setInterval(tick, 1000); };

  function close() {
    stop();
    panel.hidden = true;
    opener?.focus();
  }

  for (const button of document.querySelectorAll('button.timer')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      opener = button;
      steps = stepsOf(button.dataset);
      place = 0;
      left = steps[0].seconds;
      part('name').textContent = button.closest('article').querySelector('h3').textContent;
      part('hold').textContent = panel.dataset.pause;
      panel.hidden = false;
      part('hold').hidden = false;
      part('hold').focus();
      show();
      run();
    });
  }
  part('hold').addEventListener('click', () => {
    if (clock) stop();
    else run();
    part('hold').textContent = clock ? panel.dataset.pause : panel.dataset.goOn;
  });
  part('end').addEventListener('click', close);
  panel.addEventListener('keydown', event => { if (event.key === 'Escape') close(); });
})();
