import { useMemo, useState } from 'react';
import { type KinPlace, type Lead, type PersonId, suggestPlaces } from '#model';
import { removePersons } from '#operations';
import { displayName } from '#scene';
import { useApp, useOpen, useReadOnly, useSay, useWords } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Menu, type MenuGroup } from '../kit/Menu.tsx';
import { PlaceHeard } from './PlaceHeard.tsx';
import { placeText } from './placeText.ts';
import { useCarrying } from './useCarrying.ts';
import { useHeard, usePlacing } from './usePlacing.ts';

/** Somebody of the tray: the words that were said, and where they may belong. */
export function HeardPerson({ person, lead }: { readonly person: PersonId; readonly lead: Lead }) {
  const say = useSay();
  const words = useWords();
  const { workspace, screen, camera } = useApp();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const viewer = useOpen((open) => open.viewer);
  const heard = useHeard(lead);
  const [asking, setAsking] = useState<'same' | 'relative'>();
  const places = useMemo(
    () =>
      heard && viewer !== undefined && heard.kin.length
        ? suggestPlaces(doc, viewer, {
            words: heard.kin,
            ...(heard.owner === undefined ? {} : { owner: heard.owner }),
          })
        : [],
    [doc, viewer, heard],
  );
  const name = displayName(doc, words, person);
  const nameOf = (id: PersonId) => displayName(doc, words, id);
  const show = (id: PersonId) => {
    workspace.selectPersons([id]);
    screen.setState({ focused: id });
    camera.current?.show([id]);
  };
  const settle = usePlacing(person, heard);
  const place = (chosen: KinPlace) => {
    if (settle(chosen)) setAsking(undefined);
  };
  const carrying = useCarrying(person, name);
  /** The way without dragging: the next press on the drawing is the place. */
  const choosePlace = () => {
    workspace.selectPersons([person]);
    screen.setState({ view: 'family', moving: { people: [person], heard: true } });
  };
  const groups: MenuGroup[] = [
    {
      id: 'suggested',
      entries: places.map((each, index) => ({
        id: `place-${index}`,
        label: placeText(words, nameOf, each),
        onAction: () => place(each),
      })),
    },
    {
      id: 'else',
      entries: [
        { id: 'drawing', label: say('tray.onDrawing'), onAction: choosePlace },
        { id: 'relative', label: say('tray.relativeOf'), onAction: () => setAsking('relative') },
        { id: 'same', label: say('tray.sameAs'), onAction: () => setAsking('same') },
      ],
    },
  ];
  return (
    <li className="heard">
      <button
        type="button"
        className="link-row__name"
        onClick={() => show(person)}
        {...(readOnly ? {} : carrying)}
      >
        <strong>{name}</strong>
        <q className="heard__words">{lead.clue}</q>
      </button>
      {readOnly ? null : (
        <div className="row-actions">
          <Menu label={say('tray.placeNamed', { name })} groups={groups}>
            <Button variant="act" aria-label={say('tray.placeNamed', { name })}>
              {say('tray.place')}
            </Button>
          </Menu>
          <Button
            variant="danger"
            aria-label={say('app.removeNamed', { name })}
            onPress={() =>
              workspace.run((now, newId) => removePersons(now, newId, [person]), {
                select: 'keep',
                notify: true,
              })
            }
          >
            {say('app.remove')}
          </Button>
        </div>
      )}
      {asking ? (
        <PlaceHeard
          person={person}
          how={asking}
          onPlace={place}
          onClose={() => setAsking(undefined)}
        />
      ) : null}
    </li>
  );
}
