import { type RefObject, useEffect, useRef, useState } from 'react';
import type { PersonId } from '#model';
import type { Viewport } from './Viewport.ts';

/** How long a pointer rests on somebody before their card opens, ms. */
const openMs = 650;
/** How long it may be on its way from the person to the card, ms. */
const graceMs = 280;

/** Whose card is open, and whether a finger asked for it. */
export interface OpenCard {
  readonly id: PersonId;
  readonly byHold: boolean;
}

/**
 * Opens the card of whoever the pointer rests on. It stays while the pointer is on the
 * person or on the card, and where a finger asked for it until it is dismissed; it goes by
 * Escape, by a press anywhere else and when the paper moves.
 */
export function useCard(
  surface: RefObject<HTMLElement | null>,
  viewport: Viewport,
): { readonly card: OpenCard | undefined; readonly setCard: (card: OpenCard | undefined) => void } {
  const [card, setCard] = useState<OpenCard>();
  const open = useRef(card);
  open.current = card;
  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    let timer = 0;
    const later = (ms: number, act: () => void) => {
      clearTimeout(timer);
      timer = window.setTimeout(act, ms);
    };
    const personOf = (target: EventTarget | null) =>
      target instanceof Element
        ? target.closest<HTMLElement>('[data-person]')?.dataset.person
        : undefined;
    const onCard = (target: EventTarget | null) =>
      target instanceof Element && target.closest('.person-card') !== null;
    const close = () => {
      clearTimeout(timer);
      if (open.current) setCard(undefined);
    };
    const handleOver = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
      if (onCard(event.target)) {
        clearTimeout(timer);
        return;
      }
      const person = personOf(event.target);
      if (person === undefined) later(graceMs, close);
      else if (person === open.current?.id) clearTimeout(timer);
      else later(openMs, () => setCard({ id: person, byHold: false }));
    };
    // A finger leaves whenever it is lifted: what it asked for stays.
    const handleLeave = ({ pointerType }: PointerEvent) => {
      if (pointerType === 'mouse') later(graceMs, close);
    };
    const handleDown = (event: Event) => {
      if (!onCard(event.target)) close();
    };
    const handleKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && open.current) event.stopPropagation();
      close();
    };
    element.addEventListener('pointerover', handleOver);
    element.addEventListener('pointerleave', handleLeave);
    window.addEventListener('pointerdown', handleDown, { capture: true });
    window.addEventListener('keydown', handleKey, { capture: true });
    const stop = viewport.onMove(close);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('pointerover', handleOver);
      element.removeEventListener('pointerleave', handleLeave);
      window.removeEventListener('pointerdown', handleDown, { capture: true });
      window.removeEventListener('keydown', handleKey, { capture: true });
      stop();
    };
  }, [surface, viewport]);
  return { card, setCard };
}
