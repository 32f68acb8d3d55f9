// The panel's frame: header, conversation, text field. Text is sized from the browser's own default, whatever the page's is.
export const LAYOUT = /* css */`
.panel {
  position: fixed; z-index: 2147483647; inset: auto var(--backbot-gap, 24px) var(--backbot-gap, 24px) auto; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: 22px;
  width: min(432px, calc(100vw - 48px)); height: min(740px, calc(100dvh - 48px)); max-width: none; max-height: none; overflow: hidden;
  flex-direction: column; background: var(--paper); color: var(--ink); box-shadow: 0 12px 48px #0b1c2433, 0 2px 8px #0b1c241f;
  font: 1.0625em/1.5 var(--backbot-font, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif); text-align: start;
}
.panel.left { inset: auto auto var(--backbot-gap, 24px) var(--backbot-gap, 24px); }
.panel.large { font-size: 1.3125em; width: min(520px, calc(100vw - 48px)); }
.panel[open] { display: flex; animation: rise .22s ease-out; }
.panel::backdrop { background: none; }
@keyframes rise { from { opacity: 0; transform: translateY(16px); } }
.top { position: relative; z-index: 1; display: flex; align-items: center; gap: 12px; flex: none; padding: 12px 12px 12px 16px; background: var(--surface); border-bottom: 1px solid var(--line); }
.face { display: grid; place-items: center; width: 44px; height: 44px; flex: none; border-radius: 50%; background: var(--fill); color: var(--on-fill); font-size: 18px; }
.face img { width: 100%; height: 100%; border-radius: 50%; object-fit: cover; }
.who { flex: 1; min-width: 0; }
.who h2 { font-size: 1.06em; font-weight: 650; }
.who p { font-size: .82em; line-height: 1.3; color: var(--soft); }
.tool { display: flex; align-items: center; justify-content: center; min-width: 46px; height: 46px; padding: 0 8px; border: 1px solid transparent; border-radius: 12px; background: none; }
.tool:hover { background: var(--tint); }
.tool[aria-pressed=true] { background: var(--press); border-color: var(--accent); }
.tool .icon { width: 26px; height: 26px; }
.menu { position: absolute; inset: calc(100% - 6px) 12px auto auto; max-width: calc(100% - 24px); max-height: calc(var(--free-height, 100dvh) - 170px); overflow-y: auto; padding: 8px; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); box-shadow: 0 8px 32px #0b1c2440; }
.menu button, .menu a { display: flex; align-items: center; gap: 12px; width: 100%; min-height: 50px; padding: 8px 14px; border: 0; border-radius: 12px; background: none; color: var(--ink); line-height: 1.3; text-align: start; text-decoration: none; }
.menu .icon { color: var(--accent); }
.menu button:hover, .menu a:hover { background: var(--tint); }
.menu [aria-pressed=true] { background: var(--press); }
.menu .sure { background: var(--red-tint); }
.said { display: block; max-width: 17em; font-size: .9em; line-height: 1.4; color: var(--soft); }
.said:not(:empty) { padding: 8px 14px; }
.notice { flex: none; padding: 10px 16px; font-size: .9em; line-height: 1.4; background: var(--orange-tint); color: var(--ink); border-bottom: 1px solid var(--line); }
.scroller { position: relative; flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; }
.column { display: flex; flex-direction: column; box-sizing: border-box; max-width: 640px; min-height: 100%; margin: 0 auto; padding: 16px 16px 20px; }
.composer { display: flex; align-items: flex-end; gap: 8px; flex: none; padding: 10px 12px max(12px, env(safe-area-inset-bottom)); background: var(--surface); border-top: 1px solid var(--line); }
.composer textarea { flex: 1; min-width: 0; min-height: 50px; max-height: 140px; resize: none; padding: 11px 16px; border: 1px solid var(--edge); border-radius: 25px; background: var(--surface); line-height: 1.5; }
.composer textarea::placeholder { color: var(--soft); opacity: 1; }
.composer textarea:focus { outline: 3px solid var(--accent); outline-offset: -1px; border-color: var(--accent); }
.send { display: grid; place-items: center; width: 50px; height: 50px; flex: none; padding: 0; border: 1px solid transparent; border-radius: 50%; background: var(--fill); color: var(--on-fill); }
.send .icon { width: 24px; height: 24px; }
.panel.small { inset: var(--free-top, 0) 0 auto 0; width: 100%; height: var(--free-height, 100dvh); border: 0; border-radius: 0; box-shadow: none; }
.small .top { padding-top: max(10px, env(safe-area-inset-top)); padding-bottom: 10px; }
.small .tool { min-width: 44px; padding: 0 4px; }
.small .top { gap: 6px; }
.small .face { margin-inline-end: 4px; }
.panel:dir(rtl) :is(.send, [data-testid=leave]) .icon { transform: scaleX(-1); }
/* Little height is left beside an on-screen keyboard or at high zoom: the conversation gets it. */
@media (max-height: 460px) { .top { padding-block: 4px; } .face, .who p { display: none; } .composer { padding-block: 6px; } }
@media (prefers-reduced-motion: reduce) { .panel, .panel * { animation: none !important; transition: none !important; } }
@media (forced-colors: active) { .panel { border: 1px solid; } .face, .send { border: 1px solid; } }
`;
