// What answers a question: every target at least 48 px high and apart from the next.
export const CONTROLS = /* css */`
.slot { margin-top: 12px; }
.slot:empty { display: none; }
.prompt { animation: appear .25s ease-out; }
.choices { display: flex; flex-direction: column; gap: 8px; }
.choices.row { flex-direction: row; flex-wrap: wrap; }
.choice { min-height: 50px; padding: 10px 18px; border: 1.5px solid var(--accent); border-radius: 16px; background: var(--surface); color: var(--accent); font-weight: 600; line-height: 1.35; text-align: start; }
.row .choice { flex: 1 1 auto; text-align: center; }
.choice:hover, .value:hover, .change:hover { background: var(--tint); }
.choice:active, .value:active { background: var(--press); }
.choices.out { flex-direction: row; flex-wrap: wrap; margin-top: 10px; }
.quiet { flex: 1 1 auto; min-height: 48px; border: 1px solid var(--edge); color: var(--ink); font-weight: 500; text-align: center; }
.primary { display: block; width: 100%; min-height: 52px; margin-top: 12px; padding: 10px 18px; border: 1px solid transparent; border-radius: 16px; background: var(--fill); color: var(--on-fill); font-weight: 650; }
.primary:hover, .send:hover { filter: brightness(1.08); }
.line { display: flex; align-items: center; gap: 14px; min-height: 54px; padding: 10px 16px; border: 1px solid var(--line); background: var(--surface); line-height: 1.35; }
.line:first-of-type { border-radius: 16px 16px 0 0; }
.line:last-of-type { border-radius: 0 0 16px 16px; }
.line:only-of-type { border-radius: 16px; }
.line + .line { border-top: 0; }
.line:hover { background: var(--tint); }
.line:has(:checked) { background: var(--press); font-weight: 550; }
.line input { width: 26px; height: 26px; flex: none; accent-color: var(--accent); }
.line:has(:focus-visible), .pill:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 1px; position: relative; }
.line input:focus-visible, .pill input:focus-visible { outline: none; }
.hint { font-weight: 600; color: var(--red); }
.hint:not(:empty) { margin-top: 10px; }
.scale-box { padding: 14px; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); }
.values { display: grid; grid-template-columns: repeat(30, 1fr); gap: 8px 0; margin: 8px -4px; }
.value { grid-column: span 5; min-width: 0; min-height: 52px; margin: 0 4px; padding: 0; border: 1.5px solid var(--edge); border-radius: 14px; background: color-mix(in srgb, var(--heat) 15%, var(--surface)); font-size: 1.12em; font-weight: 650; }
.value:nth-child(n + 7) { grid-column: span 6; }
.v0, .v1, .v2 { --heat: #2f8f6b; } .v3, .v4 { --heat: #a5a02c; } .v5, .v6 { --heat: #d9951f; } .v7, .v8 { --heat: #d9671f; } .v9, .v10 { --heat: #c4362f; }
.end { font-size: .9em; line-height: 1.35; color: var(--soft); }
.end b { margin-inline-end: 7px; color: var(--ink); }
.end.high { text-align: end; }
.group { padding: 14px 16px 16px; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); }
.group + .group { margin-top: 8px; }
.group legend { float: left; width: 100%; padding: 0; margin-bottom: 10px; font-weight: 650; line-height: 1.35; }
.pills { clear: both; display: flex; flex-wrap: wrap; gap: 8px; }
.pill { display: flex; flex: 1 1 8.5em; min-width: min-content; max-width: 100%; align-items: center; gap: 8px; min-height: 48px; padding: 8px 10px; border: 1px solid var(--edge); border-radius: 14px; line-height: 1.35; }
.pill span { overflow-wrap: break-word; }
.pill:hover { background: var(--tint); }
.pill:has(:checked) { border-color: var(--accent); background: var(--press); font-weight: 550; }
.pill input { width: 22px; height: 22px; flex: none; accent-color: var(--accent); }
@media (forced-colors: active) { .pill:has(:checked), .line:has(:checked) { outline: 2px solid Highlight; outline-offset: -3px; } }
`;
