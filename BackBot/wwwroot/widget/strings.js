// What the widget itself says. What the bot says comes from the service.

const ENGLISH = {
  subtitle: 'Automated guide',
  conversation: 'Conversation',
  larger: 'Larger text',
  close: 'Close the chat. Your conversation is kept.',
  leave: 'Leave quickly: clears this browser and opens another page',
  compose: 'Type your answer',
  composeOr: 'Or type here',
  send: 'Send message',
  you: 'You said:',
  bot: name => `${name} said:`,
  typing: name => `${name} is writing`,
  today: 'Today',
  yesterday: 'Yesterday',
  sending: 'Sending…',
  failed: 'Not sent.',
  retry: 'Try again',
  offline: 'No connection. Your answers are kept and will be sent. If this is urgent, call for help now.',
  restarted: 'The earlier conversation could not be opened. This is a new one.',
  unread: count => count === 1 ? '1 new message' : `${count} new messages`,
  submit: 'Send',
  tickOne: out => out ? `Tick what fits, or choose “${out}”.` : 'Tick what fits.',
  chooseEach: 'Please choose an answer here.',
  scale: (value, word) => word ? `${value}: ${word}` : String(value),
  change: 'Change',
  source: 'Source',
  howItLooks: 'How it looks',
  newTab: '(opens in a new tab)',
  grades: {
    emergency: 'Emergency', same_day: 'Today', urgent_days: 'In the next few days',
    routine_referral: 'Book a visit', self_care_review: 'Care at home', maintain: 'Keep going',
  },
};

const SPANISH = {
  subtitle: 'Guía automática',
  conversation: 'Conversación',
  larger: 'Letra más grande',
  close: 'Cerrar el chat. Su conversación se guarda.',
  leave: 'Salir rápido: limpia este navegador y abre otra página',
  compose: 'Escriba su respuesta',
  composeOr: 'O escriba aquí',
  send: 'Enviar mensaje',
  you: 'Usted dijo:',
  bot: name => `${name} dijo:`,
  typing: name => `${name} está escribiendo`,
  today: 'Hoy',
  yesterday: 'Ayer',
  sending: 'Enviando…',
  failed: 'No se envió.',
  retry: 'Intentar otra vez',
  offline: 'Sin conexión. Sus respuestas se guardan y se enviarán. Si es urgente, llame para pedir ayuda ahora.',
  restarted: 'No se pudo abrir la conversación anterior. Esta es nueva.',
  unread: count => count === 1 ? '1 mensaje nuevo' : `${count} mensajes nuevos`,
  submit: 'Enviar',
  tickOne: out => out ? `Marque lo que corresponda o elija “${out}”.` : 'Marque lo que corresponda.',
  chooseEach: 'Por favor, elija una respuesta aquí.',
  scale: (value, word) => word ? `${value}: ${word}` : String(value),
  change: 'Cambiar',
  source: 'Fuente',
  howItLooks: 'Cómo se ve',
  newTab: '(se abre en otra pestaña)',
  grades: {
    emergency: 'Emergencia', same_day: 'Hoy mismo', urgent_days: 'En los próximos días',
    routine_referral: 'Pida una cita', self_care_review: 'Cuidados en casa', maintain: 'Siga así',
  },
};

/** @param {'en'|'es'} lang */
export function stringsFor(lang) {
  return lang === 'es' ? SPANISH : ENGLISH;
}
