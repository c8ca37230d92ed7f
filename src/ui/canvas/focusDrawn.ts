import type { EntryId, PersonId } from '#model';

/** When the focus is given again if it did not stay, ms: a new person may have no place yet, a dialog may hand the focus back late. */
const attemptsMs = [0, 20, 60, 140, 300, 600];

/** Gives what a selector finds the focus as soon as it is there, unless the user goes elsewhere first. */
function focusWhenThere(selector: string): void {
  // The page that it was asked for on, though it may have been left by then.
  const page = document;
  const timers = attemptsMs.map((ms) => setTimeout(take, ms));
  const stop = () => {
    timers.forEach(clearTimeout);
    page.removeEventListener('keydown', stop, { capture: true });
    page.removeEventListener('pointerdown', stop, { capture: true });
  };
  function take() {
    page.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }
  page.addEventListener('keydown', stop, { capture: true });
  page.addEventListener('pointerdown', stop, { capture: true });
  setTimeout(stop, (attemptsMs.at(-1) ?? 0) + 1);
}

/** Gives somebody on the drawing the focus, as soon as they are there. */
export const focusPerson = (id: PersonId): void =>
  focusWhenThere(`[data-person="${CSS.escape(id)}"]`);

/** Gives a note on the drawing the focus, as soon as it is there. */
export const focusNote = (id: EntryId): void => focusWhenThere(`[data-note="${CSS.escape(id)}"]`);
