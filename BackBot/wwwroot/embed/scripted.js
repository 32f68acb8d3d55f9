// A conversation out of a script in place of a connection: what was said stands there, and what is said goes nowhere.

/**
 * @param {{said: object[], post?: 'lost'|'refused', isOffline?: boolean, isTyping?: boolean, isRestarted?: boolean}} script
 * @returns {(listener: object) => object} Stands in for the widget's Connection.
 */
export function scripted({ said, post, isOffline, isTyping, isRestarted }) {
  return listener => ({
    open() {
      listener.set(said, true);
      if (isOffline) listener.status(false);
      if (isTyping) keepTyping(listener);
      if (isRestarted) {
        listener.restarted();
        listener.set(said, true);
      }
    },
    wake() {},
    close() {},
    post: () => post === 'refused' ? Promise.reject(new Error('refused')) : new Promise(() => {}),
  });
}

// The dots go by themselves after a while; here they are to be looked at.
function keepTyping(listener) {
  const type = () => listener.set([{ type: 'typing', from: { role: 'bot' } }], false);
  type();
  setInterval(type, 3_000);
}
