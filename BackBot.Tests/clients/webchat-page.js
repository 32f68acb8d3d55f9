// A page as a clinic would write it that already uses Web Chat: a token, a connection, the chat. It also notes what came in, for the test to read.
const wish = new URL(location.href).searchParams;
const domain = `${wish.get('service')}/v3/directline`;
const language = wish.get('lang');

window.incoming = [];

async function begin() {
  document.documentElement.lang = language;
  const answer = await fetch(`${domain}/tokens/generate`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ locale: language }),
  });
  const { token } = await answer.json();
  const store = WebChat.createStore({}, () => next => action => {
    if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') window.incoming.push(action.payload.activity);
    return next(action);
  });
  window.directLine = WebChat.createDirectLine({ domain, token, webSocket: wish.get('mode') !== 'polling', pollingInterval: 250 });
  WebChat.renderWebChat({
    directLine: window.directLine,
    store,
    locale: language === 'es' ? 'es-ES' : 'en-US',
    styleOptions: { suggestedActionLayout: 'stacked', hideUploadButton: true, primaryFont: 'system-ui, sans-serif' },
  }, document.getElementById('webchat'));
}

begin();
