// Disposition, advice, review.
export const CARDS = /* css */`
.card { width: 100%; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); box-shadow: var(--shadow); overflow: hidden; }
.card h3 { font-size: 1.18em; font-weight: 680; }
.disposition { --tone: var(--green); --tone-tint: var(--green-tint); border: 2px solid var(--tone); }
.disposition.same_day, .disposition.urgent_days { --tone: var(--orange); --tone-tint: var(--orange-tint); }
.disposition.routine_referral { --tone: var(--blue); --tone-tint: var(--blue-tint); }
.disposition.emergency { --tone: var(--red); --tone-tint: var(--red-tint); }
.disposition .head { display: flex; gap: 14px; padding: 16px; background: var(--tone-tint); }
.sign { display: grid; place-items: center; width: 44px; height: 44px; flex: none; border-radius: 50%; background: var(--tone); color: var(--surface); }
.eyebrow { font-size: .85em; font-weight: 700; line-height: 1.3; letter-spacing: .02em; color: var(--tone); }
.disposition h3 { margin-top: 2px; }
.emergency .head { background: #b3161f; color: #fff; }
.emergency .eyebrow { color: #fff; }
.emergency .sign { background: #fff; color: #b3161f; }
.disposition .body { padding: 16px; }
.words p + p { margin-top: .6em; }
.actions { display: flex; flex-direction: column; gap: 10px; }
.words + .actions, .actions + .words { margin-top: 16px; }
.action { display: flex; align-items: center; justify-content: center; gap: 10px; min-height: 52px; padding: 10px 18px; border: 1.5px solid var(--tone); border-radius: 16px; color: var(--tone); font-weight: 650; line-height: 1.3; text-decoration: none; text-align: center; }
.action:hover { background: var(--tone-tint); }
.action.first { background: var(--tone); color: var(--surface); }
.action.first:hover { filter: brightness(1.08); }
.emergency .action { min-height: 60px; font-size: 1.12em; }
.emergency .action.first { min-height: 72px; border-color: #b3161f; background: #b3161f; color: #fff; font-size: 1.3em; }
.number { white-space: nowrap; }
.plain { font-weight: 650; }
.advice .head { padding: 18px 18px 0; }
.plan .body { padding: 8px 18px 4px; --tone: var(--accent); --tone-tint: var(--tint); }
.plan .body .action { min-height: 48px; }
.section { padding: 16px 18px 4px; }
.section + .section { border-top: 1px solid var(--line); margin-top: 10px; }
.section h4 { margin-bottom: 10px; color: var(--accent); font-weight: 680; }
.advice li { display: flex; gap: 10px; padding-bottom: 12px; }
.advice li > .icon { margin-top: .1em; width: 1.25em; height: 1.25em; color: var(--accent); }
.advice li > div { flex: 1; min-width: 0; }
.advice .because { margin-top: 4px; padding-inline-start: 10px; border-inline-start: 3px solid var(--press); font-size: .9em; line-height: 1.45; color: var(--soft); }
.advice details { font-size: .88em; color: var(--soft); }
.advice summary { display: inline-flex; align-items: center; gap: 4px; min-height: 44px; padding-inline-end: 8px; list-style: none; border-radius: 8px; }
.advice summary::-webkit-details-marker { display: none; }
.advice summary:hover { color: var(--ink); text-decoration: underline; }
.advice summary .icon { width: 1.1em; height: 1.1em; transition: transform .15s; }
.advice [open] summary .icon { transform: rotate(180deg); }
.advice details p { padding-bottom: 8px; }
.cite { display: inline-flex; align-items: center; gap: 6px; min-height: 44px; color: var(--accent); text-underline-offset: 3px; }
.footnotes { padding: 14px 18px 16px; border-top: 1px solid var(--line); background: var(--paper); font-size: .9em; line-height: 1.45; color: var(--soft); }
.footnotes p + p { margin-top: .6em; }
.review .head { padding: 16px 18px 6px; }
.review li { display: flex; align-items: center; gap: 10px; padding: 8px 10px 8px 18px; border-top: 1px solid var(--line); }
.review li > div { flex: 1; min-width: 0; padding: 4px 0; }
.asked { display: block; font-size: .86em; line-height: 1.3; color: var(--soft); }
.answered { display: block; font-weight: 600; line-height: 1.35; }
.change { min-width: 48px; min-height: 48px; padding: 6px 12px; border: 0; border-radius: 12px; background: none; color: var(--accent); font-weight: 600; text-decoration: underline; text-underline-offset: 3px; }
@media (forced-colors: active) { .action, .sign, .emergency .head { border: 2px solid; } }
`;
