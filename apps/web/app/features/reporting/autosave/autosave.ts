import { DraftStore } from './draft-store.ts';
import { isSame, readFields, readServed, writeFields, type TypedField } from './form-fields.ts';
import { sendDraft, type Sent } from './send-draft.ts';
import { onAct, showOnly, showStrip, writeText, writeTime } from './strips.ts';

const idle = 3_000;
const again = 15_000;
const troubles = ['offline', 'refused', 'stale'];
const states = ['ready', 'saving', 'saved'];

/**
 * Autosave saves a report's draft three seconds after the last key. What is not saved yet is kept in this browser; what somebody else saved
 * meanwhile is never overwritten.
 */
class Autosave {
  readonly #form: HTMLFormElement;
  readonly #store: DraftStore;
  readonly #version: HTMLInputElement;
  #saved: TypedField[];
  #timer: number | undefined;
  #sending: Promise<void> | null = null;
  #isStale = false;

  constructor(form: HTMLFormElement, version: HTMLInputElement) {
    this.#form = form;
    this.#version = version;
    this.#store = new DraftStore(form.dataset.draft ?? '');
    this.#saved = readServed(form);
  }

  start(): void {
    showStrip('ready');
    this.#dropSaved();
    this.#resume(this.#form.dataset.refused ?? '');
    onAct('restore', () => this.#restore());
    onAct('discard', () => this.#discard());
    this.#offer();
    if (!isSame(readFields(this.#form), this.#saved)) this.#typed();
    this.#form.addEventListener('input', () => this.#typed());
    this.#form.addEventListener('submit', (event) => this.#submitted(event));
    window.addEventListener('online', () => this.#wait(0));
  }

  /** A form that was refused shows what was typed and not saved. Beside somebody else's version, only the person may save. */
  #resume(refused: string): void {
    if (refused === '') return;
    this.#isStale = refused === 'stale_version';
    this.#saved = [];
  }

  /** What stands in the form is not offered back. */
  #dropSaved(): void {
    for (const { session, fields } of this.#store.others()) {
      if (isSame(fields, this.#saved)) this.#store.drop(session);
    }
  }

  #offer(): void {
    const [found] = this.#store.others();
    if (found) writeTime('found', new Date(found.at));
    showStrip('found', found !== undefined);
  }

  #restore(): void {
    const [found] = this.#store.others();
    if (!found) return;
    const typed = readFields(this.#form);
    if (!isSame(typed, this.#saved)) this.#store.write(this.#version.value, typed, true);
    const rest = writeFields(this.#form, found.fields);
    writeText('rest', rest.join('\n\n'));
    showStrip('rest', rest.length > 0);
    // Typed on an older version, it must not replace a newer one unseen.
    this.#version.value = found.rowVersion;
    this.#typed();
    // Words without a field stay kept until the person drops them at another visit.
    if (rest.length > 0) {
      showStrip('found', false);
      return;
    }
    this.#store.drop(found.session);
    this.#offer();
  }

  #discard(): void {
    const [found] = this.#store.others();
    if (found) this.#store.drop(found.session);
    this.#offer();
  }

  #typed(): void {
    this.#keep();
    if (!this.#isStale) this.#wait(idle);
  }

  #keep(): void {
    this.#store.write(this.#version.value, readFields(this.#form));
  }

  #wait(time: number): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#save(), time);
  }

  async #save(): Promise<void> {
    const typed = readFields(this.#form);
    if (this.#isStale || this.#sending !== null || isSame(typed, this.#saved)) return;
    showOnly('saving', states);
    this.#sending = sendDraft(this.#form, this.#form.dataset.autosave ?? '').then((sent) =>
      this.#answered(sent, typed),
    );
    await this.#sending;
    this.#sending = null;
    if (!isSame(readFields(this.#form), typed)) this.#wait(idle);
  }

  #answered(sent: Sent, typed: TypedField[]): void {
    showOnly(sent.kind, troubles);
    showOnly(sent.kind === 'saved' ? 'saved' : null, states);
    if (sent.kind === 'saved') {
      this.#saved = typed;
      this.#version.value = sent.rowVersion;
      writeTime('saved', new Date());
      if (isSame(readFields(this.#form), typed)) this.#store.drop();
      else this.#keep();
    }
    if (sent.kind === 'refused') writeText('refused', sent.message);
    if (sent.kind === 'offline') this.#wait(again);
    this.#isStale = sent.kind === 'stale';
  }

  /** A draft on its way would make the person's own sending look like somebody else's: it goes first. */
  #submitted(event: SubmitEvent): void {
    window.clearTimeout(this.#timer);
    this.#keep();
    if (this.#sending === null) return;
    event.preventDefault();
    const { submitter } = event;
    void this.#sending.then(() => {
      this.#sending = null;
      this.#form.requestSubmit(submitter);
    });
  }
}

const form = document.querySelector<HTMLFormElement>('form[data-autosave]');
const version = form?.elements.namedItem('rowVersion');
if (form && version instanceof HTMLInputElement) new Autosave(form, version).start();
