/** PushSwitch knows how this browser stands, shows it, and hands the server what a push service has given to the browser. */
class PushSwitch {
  readonly #section: HTMLElement;
  readonly #key: string;

  constructor(section: HTMLElement, key: string) {
    this.#section = section;
    this.#key = key;
  }

  async start(): Promise<void> {
    // Neither is there without TLS, nor in some browsers, whatever the types say.
    if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)) {
      this.#show('unsupported');
      return;
    }
    this.#all('[data-push-act="on"]').forEach((button) =>
      button.addEventListener('click', () => void this.#switchOn()),
    );
    const subscription = await this.#subscription();
    if (Notification.permission === 'denied') this.#show('denied');
    else this.#show(this.#find(subscription) ? 'on' : 'off');
  }

  async #subscription(): Promise<PushSubscription | null> {
    const registration = await navigator.serviceWorker.getRegistration('/');
    const found = (await registration?.pushManager.getSubscription()) ?? null;
    // One made for other keys of the server's reaches nobody any more.
    return found && keyOf(found) === this.#key ? found : null;
  }

  /** The server's list decides: a browser may have been taken off it from another one. */
  #find(subscription: PushSubscription | null): boolean {
    const row = this.#all('[data-endpoint]').find(
      (one) => subscription !== null && one.dataset.endpoint === subscription.endpoint,
    );
    if (!row) return false;
    for (const mark of row.querySelectorAll<HTMLElement>('[data-push-this]')) mark.hidden = false;
    this.#fill({ id: row.dataset.id ?? '' });
    return true;
  }

  async #switchOn(): Promise<void> {
    this.#show('asking');
    try {
      const permission = await Notification.requestPermission();
      if (permission !== 'granted') {
        this.#show(permission === 'denied' ? 'denied' : 'off');
        return;
      }
      await navigator.serviceWorker.register('/sw.js');
      const { pushManager } = await navigator.serviceWorker.ready;
      const old = await pushManager.getSubscription();
      if (old && keyOf(old) !== this.#key) await old.unsubscribe();
      const options = { userVisibleOnly: true, applicationServerKey: this.#key };
      const { endpoint, keys = {} } = (await pushManager.subscribe(options)).toJSON();
      const { p256dh = '', auth = '' } = keys;
      this.#fill({ endpoint: endpoint ?? '', p256dh, auth });
      this.#section.querySelector<HTMLFormElement>('form[data-push-form]')?.submit();
    } catch {
      this.#show('failed');
    }
  }

  #fill(values: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(values)) {
      for (const input of this.#section.querySelectorAll<HTMLInputElement>(
        `[data-push-state] input[name="${name}"]`,
      )) {
        input.value = value;
      }
    }
  }

  #show(state: string): void {
    for (const part of this.#all('[data-push-state]')) {
      part.hidden = !(part.dataset.pushState ?? '').split(' ').includes(state);
    }
  }

  #all(selector: string): HTMLElement[] {
    return [...this.#section.querySelectorAll<HTMLElement>(selector)];
  }
}

/** The key in base64url, as the server writes it. */
function keyOf({ options }: PushSubscription): string {
  const bytes = new Uint8Array(options.applicationServerKey ?? new ArrayBuffer(0));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

const section = document.querySelector<HTMLElement>('[data-push-key]');
if (section) void new PushSwitch(section, section.dataset.pushKey ?? '').start();
