// The calls of Direct Line 3.0 that the widget makes. One method is one request; who calls again, and when, is decided elsewhere.

const TIMEOUT_MS = 20_000;

/** The service answered with an error, or (status 0) did not answer. */
export class RequestFailed extends Error {
  /** @param {object[]} apology What the service says to the person meanwhile, as activities; mostly none. */
  constructor(status, retryAfterSeconds = 0, apology = []) {
    super(`Direct Line answered ${status || 'nothing'}`);
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
    this.apology = apology;
  }

  /** The token is no longer good; a new one may help. */
  get isTokenRefused() {
    return this.status === 401 || this.status === 403;
  }

  /** The same request may succeed later. */
  get isPassing() {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

export class DirectLineApi {
  #base;

  /** @param {string} service Address of the service, without a path. */
  constructor(service) {
    this.#base = `${service.replace(/\/$/, '')}/v3/directline`;
  }

  generate(details) {
    return this.#request('POST', '/tokens/generate', null, details);
  }

  resume(conversationId, resumeKey) {
    return this.#request('POST', '/tokens/resume', null, { conversationId, resumeKey });
  }

  refresh(token) {
    return this.#request('POST', '/tokens/refresh', token);
  }

  start(token, locale) {
    return this.#request('POST', '/conversations', token, { user: {}, locale });
  }

  /** An empty watermark asks for the whole conversation. */
  reconnect(token, conversationId, watermark) {
    return this.#request('GET', `${path(conversationId)}?watermark=${encodeURIComponent(watermark)}`, token);
  }

  activities(token, conversationId, watermark) {
    return this.#request('GET', `${path(conversationId)}/activities?watermark=${encodeURIComponent(watermark)}`, token);
  }

  post(token, conversationId, activity) {
    return this.#request('POST', `${path(conversationId)}/activities`, token, activity);
  }

  async #request(method, address, token, body) {
    const headers = { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' };
    if (token) headers.Authorization = `Bearer ${token}`;
    if (body) headers['Content-Type'] = 'application/json';
    let response;
    try {
      response = await fetch(this.#base + address, {
        method, headers, credentials: 'omit', cache: 'no-store',
        body: body && JSON.stringify(body), signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (response.ok) return await response.json().catch(() => ({}));
    } catch {
      throw new RequestFailed(0);
    }
    const { activities } = await response.json().catch(() => ({})) ?? {};
    throw new RequestFailed(response.status, Number(response.headers.get('Retry-After')) || 0, Array.isArray(activities) ? activities : []);
  }
}

function path(conversationId) {
  return `/conversations/${encodeURIComponent(conversationId)}`;
}
