// Keeps one conversation connected: over lost sockets, restarts of the service, expired tokens and blocked WebSockets.
import { DirectLineApi } from './api.js';
import { recall, remember } from './memory.js';
import { pause, poll } from './polling.js';
import { readStream } from './stream.js';

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 20_000;
const REFUSED_UPGRADES = 2;
const ECHO_WITHIN_MS = 4_000;
const SETTLED_MS = 5_000;

export class Connection {
  #api;
  #config;
  #listener;
  #conversation = null;
  #token = null;
  #watermark = '';
  #started = false;
  #ended = new AbortController();
  #failures = 0;
  #refusedUpgrades = 0;
  #line = new AbortController();
  #sleep = new AbortController();
  #refreshTimer = 0;
  #restoring = false;
  #isDeaf = false;
  #seen = new Set();

  /**
   * @param {{service: string, lang: string, site?: string}} config
   * @param {{status: (online: boolean) => void, set: (activities: object[], isHistory: boolean) => void, apology: (activities: object[]) => void, restarted: () => void}} listener
   */
  constructor(config, listener) {
    this.#api = new DirectLineApi(config.service);
    this.#config = config;
    this.#listener = listener;
  }

  /** Connects and stays connected as long as the page lives. */
  open() {
    if (this.#started) return;
    this.#started = true;
    this.#conversation = recall('conversation');
    this.#restoring = this.#conversation !== null;
    const { signal } = this.#ended;
    addEventListener('online', () => this.wake(), { signal });
    document.addEventListener('visibilitychange', () => document.hidden || this.wake(), { signal });
    this.#run();
  }

  /** Lets go of the conversation, and says nothing more. */
  close() {
    this.#ended.abort();
    this.#token = null;
    clearTimeout(this.#refreshTimer);
    this.#line.abort();
    this.#sleep.abort();
  }

  /** Tries again now instead of after the back-off, and fetches what a dead line may have kept back. */
  wake() {
    this.#sleep.abort();
    this.#catchUp();
  }

  /**
   * Posts an activity once. A refused token is renewed for the next try.
   * @returns {Promise<string>} The id the service gave it.
   */
  async post(activity) {
    const { conversationId } = this.#conversation ?? {};
    if (!this.#token) throw Object.assign(new Error('not connected'), { isPassing: true });
    try {
      const { id } = await this.#api.post(this.#token, conversationId, activity);
      setTimeout(() => this.#catchUpUnlessSeen(id), ECHO_WITHIN_MS);
      return id;
    } catch (error) {
      this.#apologise(error);
      if (error.isTokenRefused) {
        this.#token = null;
        this.#line.abort();
        error.isRenewing = true;
      }
      throw error;
    }
  }

  async #run() {
    while (!this.#ended.signal.aborted) {
      try {
        const { streamUrl } = await this.#join();
        await this.#receive(streamUrl);
      } catch (error) {
        this.#learnFrom(error);
      }
      if (this.#ended.signal.aborted) return;
      this.#listener.status(false);
      this.#sleep = new AbortController();
      await pause(this.#delay(), this.#sleep.signal);
    }
  }

  async #join() {
    if (!this.#token && this.#conversation) await this.#resume();
    if (this.#conversation) {
      if (this.#restoring) this.#received(await this.#fetchSet());
      const answer = await this.#api.reconnect(this.#token, this.#conversation.conversationId, this.#watermark);
      this.#use(answer);
      return answer;
    }
    const { lang, site } = this.#config;
    const made = await this.#api.generate({ locale: lang, site });
    const answer = await this.#api.start(made.token, lang);
    if (this.#ended.signal.aborted) return answer;
    this.#conversation = { conversationId: answer.conversationId ?? made.conversationId, resumeKey: made.resumeKey };
    remember('conversation', this.#conversation);
    this.#use({ token: answer.token ?? made.token, expires_in: made.expires_in });
    return answer;
  }

  async #resume() {
    const { conversationId, resumeKey } = this.#conversation;
    try {
      this.#use(await this.#api.resume(conversationId, resumeKey));
    } catch (error) {
      if (!error.isPassing && !this.#ended.signal.aborted) this.#forget();
      throw error;
    }
  }

  #use({ token, expires_in: seconds }) {
    if (!token) return;
    this.#token = token;
    clearTimeout(this.#refreshTimer);
    this.#refreshTimer = setTimeout(() => this.#refresh(), (seconds || 1800) * 500);
  }

  async #refresh() {
    const old = this.#token;
    if (!old) return;
    // A failure is not answered here: the next refused request makes the widget resume.
    const answer = await this.#api.refresh(old).catch(() => null);
    if (this.#token === old) this.#use(answer ?? { token: old, expires_in: 60 });
  }

  async #receive(streamUrl) {
    if (this.#ended.signal.aborted) return;
    this.#line = new AbortController();
    const { signal } = this.#line;
    if (this.#refusedUpgrades >= REFUSED_UPGRADES || !streamUrl) {
      this.#online();
      await poll(() => this.#fetchSet(), set => this.#polled(set), signal);
      return;
    }
    const began = Date.now();
    const opened = await readStream(streamUrl, {
      opened: () => {
        this.#online();
        if (this.#seen.size === 0) setTimeout(() => this.#seen.size === 0 && this.#catchUp(), ECHO_WITHIN_MS);
      },
      set: set => this.#received(set),
    }, signal);
    // A socket that opens and brings nothing is as good as none.
    this.#refusedUpgrades = opened && !this.#isDeaf ? 0 : this.#refusedUpgrades + 1;
    this.#isDeaf = false;
    // A socket that opens and falls at once is a failure too, or a broken proxy would be hammered.
    this.#failures = opened && Date.now() - began > SETTLED_MS ? 0 : this.#failures + 1;
  }

  #online() {
    this.#listener.status(true);
  }

  #polled(set) {
    this.#failures = 0;
    this.#received(set);
  }

  #received({ activities, watermark }) {
    if (this.#ended.signal.aborted) return;
    if (watermark) this.#watermark = String(watermark);
    if (!activities?.length) return;
    const isHistory = this.#restoring;
    this.#restoring = false;
    this.#listener.set(activities, isHistory);
    for (const { id } of activities) this.#seen.add(id);
  }

  #catchUpUnlessSeen(id) {
    if (id && !this.#seen.has(id)) this.#catchUp();
  }

  /** A socket that only looks alive delivers nothing; asking once by GET costs little and finds out. */
  async #catchUp() {
    if (!this.#token || !this.#conversation) return;
    const set = await this.#fetchSet().catch(() => null);
    if (!set) this.#line.abort();
    else if (set.activities?.length) {
      this.#received(set);
      this.#isDeaf = true;
      this.#line.abort();
    }
  }

  #fetchSet() {
    return this.#api.activities(this.#token, this.#conversation.conversationId, this.#watermark);
  }

  #learnFrom(error) {
    // Not found may only mean a token for something older: whether the conversation is gone is for the resume to say.
    if (error.isTokenRefused || error.status === 404) this.#token = null;
    this.#failures++;
    this.#apologise(error);
  }

  /** The service cannot go on now, and says so itself. */
  #apologise({ apology }) {
    if (apology?.length && !this.#ended.signal.aborted) this.#listener.apology(apology);
  }

  /** The conversation is gone for good: the next round begins a new one. */
  #forget() {
    this.#conversation = null;
    this.#token = null;
    this.#watermark = '';
    this.#restoring = false;
    this.#seen.clear();
    remember('conversation', null);
    this.#listener.restarted();
  }

  #delay() {
    const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** this.#failures);
    return longest * (0.5 + Math.random() / 2);
  }
}
