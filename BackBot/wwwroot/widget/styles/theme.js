// Colours and sizes, light and dark. Everything else is written in these. --fill and its kin are set from the clinic's colour.
export const THEME = /* css */`
.panel {
  --accent: var(--accent-light);
  --paper: #faf6f0; --surface: #fff; --ink: #1d282c; --soft: #526067; --line: #e4dcd1; --edge: #7b8a91;
  --tint: color-mix(in srgb, var(--accent) 9%, var(--surface)); --press: color-mix(in srgb, var(--accent) 16%, var(--surface));
  --red: #b3161f; --red-tint: #fdecec; --orange: #9a4a00; --orange-tint: #fdf0e2; --blue: #1c5a99; --blue-tint: #e9f2fb; --green: #1c6b3c; --green-tint: #e8f5ec;
  --shadow: 0 1px 2px #2b1f0f14, 0 3px 10px #2b1f0f0d;
  --radius: var(--backbot-radius, 18px);
  color-scheme: light;
}
.panel.dark {
  --accent: var(--accent-dark);
  --paper: #161c1f; --surface: #242c30; --ink: #eef2f1; --soft: #b0bcc0; --line: #3a464b; --edge: #84949a;
  --tint: color-mix(in srgb, var(--accent) 14%, var(--surface)); --press: color-mix(in srgb, var(--accent) 24%, var(--surface));
  --red: #ff9d9d; --red-tint: #44201f; --orange: #ffbd7d; --orange-tint: #3e2c18; --blue: #9cc8f7; --blue-tint: #1c3146; --green: #8fd6a8; --green-tint: #1b3626;
  --shadow: none;
  color-scheme: dark;
}
@media (prefers-contrast: more) { .panel, .panel.dark { --line: var(--edge); --soft: var(--ink); } }
.panel, :where(.panel) * { box-sizing: border-box; overflow-wrap: anywhere; -webkit-tap-highlight-color: transparent; }
:where(.panel) :where(button, textarea, input) { font: inherit; color: inherit; margin: 0; }
:where(.panel) :where(button, summary, label) { cursor: pointer; touch-action: manipulation; }
:where(.panel) :where(p, h2, h3, h4, ul, fieldset) { margin: 0; padding: 0; border: 0; min-width: 0; }
:where(.panel) :where(h2, h3, h4) { font-size: 1em; line-height: 1.3; text-wrap: balance; }
:where(.panel) ul { list-style: none; }
.panel [hidden] { display: none !important; }
:where(.panel) .icon { width: 1.4em; height: 1.4em; flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
:where(.panel) :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.scroller:focus-visible, .message:focus-visible { outline-offset: -3px; border-radius: 8px; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.paper { position: absolute; width: 0; height: 0; border: 0; visibility: hidden; }
.spoken.outside { position: fixed; inset: 0 auto auto 0; }
`;
