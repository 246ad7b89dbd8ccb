const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

/** showStrip shows one sentence of the page, or hides it. */
export function showStrip(name: string, shown = true): void {
  for (const strip of all(`[data-strip="${name}"]`)) strip.hidden = !shown;
}

/** showOnly shows one of several sentences and hides the others; null hides them all. */
export function showOnly(name: string | null, names: readonly string[]): void {
  for (const one of names) showStrip(one, one === name);
}

/** writeText puts words into a sentence. */
export function writeText(name: string, text: string): void {
  for (const place of all(`[data-strip-text="${name}"]`)) place.textContent = text;
}

/** writeTime puts a time of day into a sentence, with the day where it is not today. */
export function writeTime(name: string, at: Date): void {
  const time = new Intl.DateTimeFormat('vi-VN', { timeStyle: 'medium' }).format(at);
  const isToday = at.toDateString() === new Date().toDateString();
  const day = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short' }).format(at);
  for (const place of all(`[data-strip-time="${name}"]`))
    place.textContent = isToday ? time : `${time} ${day}`;
}

/** onAct runs something when a button of a sentence is pressed. */
export function onAct(name: string, run: () => void): void {
  for (const button of all(`[data-strip-act="${name}"]`)) button.addEventListener('click', run);
}
