// Bubbles: the bot's on paper to the left, the person's in the clinic's colour to the right.
export const MESSAGES = /* css */`
.other { align-self: center; min-height: 44px; margin: -6px 0 6px; padding: 4px 18px; border: 1px solid var(--line); border-radius: 22px; background: var(--surface); color: var(--accent); font-size: .9em; font-weight: 600; }
.other:hover { background: var(--tint); }
.log { display: flex; flex-direction: column; }
.day { align-self: center; margin: 4px 0 14px; font-size: .82em; color: var(--soft); }
.message { display: flex; flex-direction: column; align-items: flex-start; margin-top: 16px; scroll-margin: 14px; animation: appear .25s ease-out; }
.day + .message { margin-top: 0; }
.message.follows { margin-top: 8px; }
@keyframes appear { from { opacity: 0; transform: translateY(6px); } }
.bubble { max-width: 90%; padding: 11px 16px; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); box-shadow: var(--shadow); }
.bubble p + p { margin-top: .5em; }
.bot .bubble { border-start-start-radius: 6px; }
.bubble + .card { margin-top: 8px; }
.user { align-items: flex-end; }
.user .bubble { border-color: transparent; border-end-end-radius: 6px; background: var(--fill); color: var(--on-fill); box-shadow: none; max-width: 82%; }
.delivery { display: flex; align-items: center; flex-wrap: wrap; justify-content: flex-end; gap: 4px 8px; font-size: .88em; color: var(--soft); }
.user[data-state=failed] .delivery { color: var(--red); font-weight: 600; }
.sending { animation: late 1.2s step-end; }
@keyframes late { from { opacity: 0; } }
.again { display: inline-flex; align-items: center; gap: 6px; min-height: 44px; padding: 0 12px; border: 0; border-radius: 12px; background: none; color: var(--accent); font-weight: 650; text-decoration: underline; text-underline-offset: 3px; }
.typing { display: flex; gap: 6px; align-self: flex-start; margin-top: 16px; padding: 17px 18px; border: 1px solid var(--line); border-radius: var(--radius); border-start-start-radius: 6px; background: var(--surface); }
.typing i { width: 8px; height: 8px; border-radius: 50%; background: var(--edge); animation: wave 1.2s infinite ease-in-out; }
.typing i:nth-of-type(2) { animation-delay: .15s; }
.typing i:nth-of-type(3) { animation-delay: .3s; }
@keyframes wave { 0%, 60%, 100% { opacity: .35; } 30% { opacity: 1; } }
@media (forced-colors: active) { .user .bubble { border: 2px solid Highlight; } .typing i { background: CanvasText; } }
`;
