import { type RefObject, useRef } from 'react';
import {
  bornOf,
  type CaseDocument,
  diedOf,
  isDeceased,
  kinOf,
  type PersonId,
  restrictionsOn,
  searchLineOf,
} from '#model';
import { type Box, displayName, figureOf, placedBounds } from '#scene';
import { capital } from '#words';
import { useOpen, useSay, useToday, useWords } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Marks } from '../kit/Marks.tsx';
import type { Viewport } from './Viewport.ts';
import { toSurface } from './view.ts';

/** Where a card stands beside somebody, px. */
const gap = 14;
const cardWidth = 276;
const cardHeight = 240;

/** Where a card is whole: right or left of somebody, in a narrow window below or above them. */
export function placeBeside(
  { x, y, width, height }: Box,
  area: { readonly width: number; readonly height: number },
): { left: number; top: number } | { left: number; bottom: number } {
  const right = x + width + gap;
  const left = x - gap - cardWidth;
  const top = Math.max(8, Math.min(y, area.height - cardHeight));
  if (right + cardWidth <= area.width) return { left: right, top };
  if (left >= 8) return { left, top };
  const middle = x + (width - cardWidth) / 2;
  const within = Math.max(8, Math.min(middle, area.width - cardWidth - 8));
  const below = y + height + gap;
  return below + cardHeight <= area.height
    ? { left: within, top: below }
    : { left: within, bottom: area.height - y + gap };
}

/** Those who live with somebody now, each once. */
function housemates(doc: CaseDocument, person: PersonId): PersonId[] {
  const homes = [...doc.households.values()].filter(
    ({ members, to }) =>
      to === undefined && members.some((each) => each.person === person && each.to === undefined),
  );
  const others = homes.flatMap(({ members }) =>
    members.filter((each) => each.person !== person && each.to === undefined),
  );
  return [...new Set(others.map((each) => each.person))];
}

/** What is known of somebody in a glance: what must not be told first. */
export function PersonCard({
  id,
  viewport,
  surface,
  onMenu,
}: {
  readonly id: PersonId;
  readonly viewport: Viewport;
  readonly surface: RefObject<HTMLElement | null>;
  /** Opens the menu, where a finger asked for the card. */
  readonly onMenu: (() => void) | undefined;
}) {
  const say = useSay();
  const words = useWords();
  const today = useToday();
  const card = useRef<HTMLDivElement>(null);
  const doc = useOpen((open) => open.document);
  const viewer = useOpen((open) => open.viewer);
  const figure = useOpen((open) => figureOf(open.drawing?.scene, id));
  const person = doc.persons.get(id);
  if (!person || !figure) return null;

  const { zoom } = viewport.view;
  const box = placedBounds(figure);
  const { width = Infinity, height = 0 } = surface.current?.getBoundingClientRect() ?? {};
  const stands = {
    ...toSurface(viewport.view, box),
    width: box.width * zoom,
    height: box.height * zoom,
  };
  const place = placeBeside(stands, { width, height });

  const kin = viewer === undefined || viewer === id ? undefined : kinOf(doc, viewer).get(id);
  const born = bornOf(person);
  const died = diedOf(person);
  const dates = [
    born ? say('card.born', { date: words.date(born) }) : '',
    died
      ? say('card.died', { date: words.date(died) })
      : isDeceased(person)
        ? say('card.dead')
        : '',
  ].filter(Boolean);
  // Several may say the same for several people.
  const restrictions = new Set(
    restrictionsOn(doc, id, today).map(({ kind, words: more }) =>
      [capital(say(`restriction.${kind}`)), more].filter(Boolean).join(': '),
    ),
  );
  const mates = housemates(doc, id).map((each) => displayName(doc, words, each));
  const search = searchLineOf(doc, id);
  const symbol = figure.marks.filter((mark) => mark.kind !== 'text' || Math.abs(mark.y) < 20);
  return (
    <div
      ref={card}
      className="person-card"
      role="tooltip"
      data-own-pointer
      style={{ ...place, width: cardWidth }}
    >
      {[...restrictions].map((said) => (
        <p key={said} className="person-card__alert">
          {said}
        </p>
      ))}
      <div className="person-card__head">
        <svg width={54} height={54} viewBox="-38 -38 76 76" focusable="false" aria-hidden>
          <Marks marks={symbol} />
        </svg>
        <div>
          <p className="person-card__name">{displayName(doc, words, id)}</p>
          {kin && viewer !== undefined ? (
            <p>
              {say('panel.kinOf', { name: displayName(doc, words, viewer), kin: words.kin(kin) })}
            </p>
          ) : null}
          {dates.length ? <p>{dates.join(', ')}</p> : null}
        </div>
      </div>
      {mates.length ? <p>{say('card.livesWith', { names: words.list(mates) })}</p> : null}
      {search.lead ? (
        <p>
          {say('card.search', { state: say(`search.${search.state}`) })}
          {search.nextStep ? <br /> : null}
          {search.nextStep ? say('card.next', { step: search.nextStep }) : null}
        </p>
      ) : null}
      {onMenu ? <Button onPress={onMenu}>{say('canvas.menu')}</Button> : null}
    </div>
  );
}
