import type { PersonId } from '#model';

/** When the focus is given again if it did not stay, ms: a new person may have no place yet, a dialog may hand the focus back late. */
const attemptsMs = [0, 20, 60, 140, 300, 600];

/** Gives somebody on the drawing the focus as soon as they are there, unless the user goes elsewhere first. */
export function focusPerson(id: PersonId): void {
  const timers = attemptsMs.map((ms) => setTimeout(take, ms));
  const stop = () => {
    timers.forEach(clearTimeout);
    window.removeEventListener('keydown', stop, { capture: true });
    window.removeEventListener('pointerdown', stop, { capture: true });
  };
  function take() {
    document
      .querySelector<HTMLElement>(`[data-person="${CSS.escape(id)}"]`)
      ?.focus({ preventScroll: true });
  }
  window.addEventListener('keydown', stop, { capture: true });
  window.addEventListener('pointerdown', stop, { capture: true });
  setTimeout(stop, (attemptsMs.at(-1) ?? 0) + 1);
}
