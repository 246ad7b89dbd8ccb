/** Bell shows a number on the bell and before the page's title. */
export class Bell {
  readonly #link: HTMLAnchorElement;
  readonly #title = document.title;
  #shown: number;

  constructor(link: HTMLAnchorElement) {
    this.#link = link;
    this.#shown = Number(link.dataset.unread);
    this.#writeTitle(this.#shown);
  }

  show(count: number): void {
    const { none = '', some = '', arrived = '' } = this.#link.dataset;
    const label = count > 0 ? some.replace('#', String(count)) : none;
    this.#link.setAttribute('aria-label', label);
    this.#link.title = label;
    const badge = this.#link.querySelector<HTMLElement>('.bell-count');
    if (badge) {
      badge.textContent = count > 99 ? '99+' : String(count);
      badge.hidden = count === 0;
    }
    this.#writeTitle(count);
    const news = document.querySelector('[data-bell-news]');
    if (news && count > this.#shown) news.textContent = arrived;
    this.#shown = count;
  }

  #writeTitle(count: number): void {
    document.title = count > 0 ? `(${count}) ${this.#title}` : this.#title;
  }
}
