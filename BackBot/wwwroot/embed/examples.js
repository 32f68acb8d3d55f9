// What the states page plays: conversations as the service sends them, in both languages, of a patient who does not exist.

const DAY_MS = 86_400_000;

/** @param {'en'|'es'} lang @returns {Record<string, {title: string, said: object[]}>} States by name. */
export function examples(lang) {
  const t = (en, es) => lang === 'es' ? es : en;
  let number = 0;
  const at = daysAgo => new Date(Date.now() - daysAgo * DAY_MS).toISOString();
  const bot = (text, more = {}, daysAgo = 0) => ({
    type: 'message', id: `states|${String(++number).padStart(7, '0')}`, timestamp: at(daysAgo), from: { role: 'bot' }, locale: lang, text, channelData: { backbot: { text, ...more } },
  });
  const me = (text, daysAgo = 0) => ({ type: 'message', id: `states|${String(++number).padStart(7, '0')}`, timestamp: at(daysAgo), from: { role: 'user' }, text });
  const prompt = (question, control, more = {}) => ({ prompt: { question, control, choices: [], items: [], groups: [], ...more } });
  const choice = (option, label) => ({ option, label });

  const hello = bot(t("Hello, I'm BackBot. I help people with back pain to find a safe next step.\nI'm a program, not a doctor. In an emergency call 911.", 'Hola, soy BackBot. Ayudo a personas con dolor de espalda a encontrar un siguiente paso seguro.\nSoy un programa, no un médico. En una emergencia llame al 911.'));
  const consent = bot(t('Is it OK if I ask you some questions and keep your answers while we talk?', '¿Está bien si le hago unas preguntas y guardo sus respuestas mientras hablamos?'), prompt('consent', 'buttons', { choices: [
    choice('yes', t("Yes, let's start", 'Sí, empecemos')), choice('shared', t('Yes, but this device is shared', 'Sí, pero este equipo es compartido')), choice('what', t('What do you keep?', '¿Qué guarda?')), choice('no', t('No, thanks', 'No, gracias'))] }));
  const opening = bot(t('What brings you here today? Tell me in your own words.', '¿Qué le trae por aquí hoy? Cuéntemelo con sus palabras.'), prompt('opening', 'text', { choices: [choice('skip', t('Skip', 'Saltar'))] }));
  const story = me(t('My low back hurts since I moved house.', 'Me duele la cintura desde que me mudé.'));
  const items = [
    ['ce_saddle', t('Numb or odd feeling between your legs, or when you wipe', 'Zona dormida o rara entre las piernas, o al limpiarse')],
    ['ce_bladder', t('New trouble peeing: hard to start, feel or hold', 'Problemas nuevos para orinar: empezar, sentir o aguantar')],
    ['weak', t('A weak leg or foot: it drags, trips or gives way', 'Una pierna o un pie débil: se arrastra o se dobla')],
    ['fever', t('Fever, or feeling very ill', 'Fiebre, o sentirse muy mal')],
  ].map(([id, label], index) => ({ id, label, checked: index === 3 }));
  const checklist = bot(t('Now some safety questions. Tick anything that is true for you now.', 'Ahora unas preguntas de seguridad. Marque lo que le pasa ahora.'),
    prompt('check_now', 'checklist', { items, submit: t('Send', 'Enviar'), choices: [choice('none', t('None of these', 'Nada de esto')), choice('unsure', t('Not sure', 'No sé'))] }));
  const scale = bot(t('How bad is the pain right now?', '¿Qué tan fuerte es el dolor ahora?'), prompt('pain_0_10', 'scale', { low: t('no pain', 'sin dolor'), high: t('the worst you can imagine', 'el peor que imagine'), choices: [choice('skip', t('Skip', 'Saltar'))] }));
  const group = (question, label, options) => ({ question, label, choices: options.map(([option, name]) => choice(option, name)) });
  const form = bot(t('A few words about you.', 'Unas palabras sobre usted.'), prompt('about_you', 'form', { submit: t('Send', 'Enviar'), groups: [
    group('fitness', t('How active are you in a normal week?', '¿Qué tan activo es en una semana normal?'), [['low', t('Hardly', 'Casi nada')], ['some', t('Some days', 'Algunos días')], ['high', t('Most days', 'Casi diario')]]),
    group('job', t('Your work', 'Su trabajo'), [['desk', t('Sitting', 'Sentado')], ['lift', t('Lifting', 'Cargar')], ['none', t('None now', 'Ninguno')]])] }));
  const line = (question, label, answer) => ({ question, label, answer });
  const review = bot(t('Please check your answers. Is this right?', 'Revise sus respuestas. ¿Está bien así?'), {
    card: { kind: 'review', title: t('Check your answers', 'Revise sus respuestas'), change: t('Change', 'Cambiar'), lines: [
      line('age', t('Age', 'Edad'), '41'), line('where', t('Where it hurts', 'Dónde le duele'), t('Low back', 'Cintura')), line('pain', t('Pain now', 'Dolor ahora'), '5'),
      line('status', t('Compared with two weeks ago', 'Comparado con hace dos semanas'), t('New: it started since then', 'Nuevo: empezó desde entonces'))] },
    ...prompt('check_answers', 'buttons', { choices: [choice('correct', t('Yes, that is right', 'Sí, está bien'))] }),
  });
  const disposition = (grade, title, paragraphs, actions) => bot('', { card: { kind: 'disposition', grade, title, paragraphs, actions } });
  const emergency = disposition('emergency', t('Get help now', 'Busque ayuda ahora'),
    [t('Please call 911 now, or have someone take you to the nearest emergency department.', 'Llame al 911 ahora, o pida que le lleven a urgencias.'), t('Do not drive yourself. It may turn out to be less serious. The safe thing is to be checked now.', 'No maneje. Puede que no sea tan grave. Lo seguro es que le revisen ahora.')],
    [{ title: t('Call 911', 'Llamar al 911'), url: 'tel:911' }]);
  const urgent = disposition('urgent_days', t('See someone within two or three days', 'Que le vean en dos o tres días'), [t('Please have your back looked at soon. Until then stay gently active.', 'Haga que le revisen la espalda pronto. Mientras tanto, muévase con suavidad.')],
    [{ title: t('Call Riverside: 555-0142', 'Llamar a Riverside: 555-0142'), url: 'tel:555-0142' }, { title: t('Book online', 'Reservar en línea'), url: 'https://clinic.example/book' }]);
  const care = disposition('self_care_review', t('You can care for it at home', 'Puede cuidarse en casa'), [t('Nothing you told me points to danger. Look again with me in two weeks.', 'Nada de lo que contó señala peligro. Vuelva a verlo conmigo en dos semanas.')], []);
  const advice = bot('', { card: { kind: 'advice', title: t('What helps most', 'Lo que más ayuda'), footnotes: [t('This is not a diagnosis. If anything gets worse, be seen.', 'Esto no es un diagnóstico. Si algo empeora, que le revisen.')], sections: [
    { title: t('Do', 'Haga esto'), items: [
      { text: t('Keep moving as well as you can, a little more each day.', 'Muévase lo que pueda, cada día un poco más.'), because: t('You sit a lot, and your back gets better with movement.', 'Pasa mucho tiempo sentado, y la espalda mejora con movimiento.'), source: 'NICE NG59', strength: t('strong', 'fuerte'), url: 'https://www.nice.org.uk/guidance/ng59' },
      { text: t('Warmth for twenty minutes can ease it.', 'El calor por veinte minutos puede aliviar.'), source: 'ACP 2017', strength: t('moderate', 'media') }] },
    { title: t('Leave for now', 'Deje por ahora'), items: [{ text: t('Heavy lifting, until the worst is over.', 'Cargar peso, hasta que pase lo peor.') }] }] } });
  const long = bot(t('Thank you for telling me so much. I read all of it, and I looked for danger signs in it first; there are none. What you describe, the stiffness in the morning, the pull down to the knee after a long drive and the relief when you walk, is very common, and most people with it get better within weeks.\nPhysiotherapeuticallyrecommendedexercises and https://example.org/a/very/long/address/that/has/no/place/to/break/anywhere also have to fit.',
    'Gracias por contarme tanto. Lo leí todo, y primero busqué señales de peligro; no hay ninguna. Lo que describe, la rigidez por la mañana, el jalón hasta la rodilla después de manejar mucho y el alivio al caminar, es muy común, y la mayoría mejora en unas semanas.\nElectroencefalografistas y https://example.org/una/direccion/muy/larga/que/no/tiene/donde/partirse también tienen que caber.'),
    prompt('long', 'buttons', { choices: [choice('a', t('I would like to know what I can do tonight so that I can sleep on my side again', 'Quiero saber qué puedo hacer esta noche para volver a dormir de lado')), choice('b', 'OK')] }));

  const old = [bot(hello.text, {}, 9), me(t('It hurts a lot.', 'Me duele mucho.'), 9), bot(t('Welcome back. How is your back since then?', 'Qué bueno que volvió. ¿Cómo sigue su espalda?'), {}, 1), me(t('Better, thank you', 'Mejor, gracias'), 1)];
  return {
    launcher: { title: 'The button and its greeting', page: `/embed/preview?lang=${lang}&greeting-after=1` },
    greeting: { title: 'Greeting and consent', said: [hello, consent] },
    days: { title: 'Days, and a question in words', said: [...old, opening] },
    checklist: { title: 'Checklist', said: [story, checklist] },
    scale: { title: 'Scale', said: [story, scale] },
    form: { title: 'Short questions together', said: [story, form] },
    hint: { title: 'Something was left out', said: [story, form], press: ['submit'] },
    review: { title: 'Check your answers', said: [review] },
    emergency: { title: 'Emergency', said: [me(t("I can't feel when I wipe", 'No siento cuando me limpio')), emergency] },
    urgent: { title: 'See someone soon', said: [urgent] },
    advice: { title: 'Care at home, and advice', said: [care, advice] },
    typing: { title: 'An answer is being made', said: [hello, story], isTyping: true },
    sending: { title: 'Being sent', said: [hello, opening], post: 'lost', say: story.text },
    failed: { title: 'Not sent', said: [hello, opening], post: 'refused', say: story.text },
    offline: { title: 'No connection', said: [story, scale], isOffline: true },
    restarted: { title: 'The earlier talk is gone', said: [hello, consent], isRestarted: true },
    menu: { title: 'Menu', said: [hello, consent], press: ['menu'] },
    larger: { title: 'Larger text', said: [story, scale], press: ['menu', 'larger-text', 'menu'] },
    long: { title: 'Long texts', said: [long] },
    mirrored: { title: 'Right to left', said: [story, checklist], dir: 'rtl' },
  };
}
