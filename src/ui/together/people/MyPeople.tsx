import { useMemo, useRef, useState } from 'react';
import { cellAt } from '#layout';
import {
  type CaseDocument,
  type CirclesMap,
  circlesMapOf,
  createdIn,
  type Id,
  isoDate,
  placedOn,
} from '#model';
import { addPerson, placeInCircles } from '#operations';
import { drawCircles, type Figure, type NetworkContext, ringName, tokenName } from '#scene';
import { SceneCanvas, type SceneSurface } from '../../canvas/SceneCanvas.tsx';
import { ChildField } from '../ChildField.tsx';
import { useChildSay, useDesk } from '../context.tsx';
import { personOfWords } from '../personOfWords.ts';
import { Act, Ask, Choose } from '../places/Ask.tsx';
import { TokenPicture } from '../places/TokenPicture.tsx';
import { SeeAll } from '../SeeAll.tsx';
import { Tools } from '../Tools.tsx';
import '../places/places.css';

/** Names in the circles are 14 px high and more from here on. */
const readable = 0.56;

/**
 * Who is close to the child: rings round them, in their own words. Somebody is put
 * there by dragging, by tapping them and then a ring, or by its name on the card.
 */
export default function MyPeople() {
  const { copy, child, visit, words, today, date, act, open } = useDesk();
  const say = useChildSay();
  const surface = useRef<SceneSurface>(null);
  const [chosen, setChosen] = useState<Id>();
  const [adding, setAdding] = useState<'known' | 'new'>();
  // Rings alone: slices are for sorting, which nobody asked the child to do here.
  const map = useMemo<CirclesMap>(
    () => ({ ...circlesMapOf(copy, child), slices: [] }),
    [copy, child],
  );
  const context = useMemo<NetworkContext>(
    () => ({ doc: copy, words, child, viewer: child, today, profile: 'plain', voice: 'child' }),
    [copy, words, child, today],
  );
  const { scene, arrangement } = useMemo(() => drawCircles(context, map), [context, map]);
  const placed = new Set(placedOn(copy, child, map).map(({ id }) => id));
  const others = [...copy.persons.values()].filter(({ id }) => id !== child && !placed.has(id));
  const put = (id: Id, ring: number | undefined) => {
    act((doc, newId) =>
      placeInCircles(doc, newId, {
        child,
        map: circlesMapOf(doc, child),
        who: [id],
        on: isoDate(date),
        visit,
        ...(ring === undefined ? {} : { ring }),
        ...sectorOf(doc, id),
      }),
    );
    setChosen(undefined);
  };
  const person = chosen === undefined ? undefined : copy.persons.get(chosen);
  const nameOf = (id: Id) => scene.figures.find(({ subject }) => subject.row === id)?.title;
  return (
    <>
      <h1 className="visually-hidden">{say('child.people')}</h1>
      <div className="child-drawing child-drawing--beside">
        <SceneCanvas
          ref={surface}
          least={readable}
          originFirst
          scene={scene}
          picture="circles"
          label={say('child.people')}
          help={say('people.help')}
          selected={new Set(chosen === undefined ? [] : [chosen])}
          isChoosable={isChoosable}
          onChoose={([id]) => setChosen(rowOf(scene.figures, id))}
          onPaper={(at) => {
            const cell = cellAt(arrangement, at);
            if (chosen !== undefined && cell) put(chosen, cell.ring);
            else setChosen(undefined);
          }}
          dragged={({ id }) => [id]}
          onDrop={([id], at) => {
            const row = rowOf(scene.figures, id);
            if (row !== undefined) put(row, cellAt(arrangement, at)?.ring);
          }}
        />
        {adding === 'new' ? (
          <Ask question={say('people.who')} wide>
            <ChildField
              label={say('someone.new')}
              save={say('child.done')}
              autoFocus
              onSave={(text) => {
                const made = act((doc, newId) => addPerson(doc, newId, personOfWords(text)));
                setChosen(made && createdIn(made, 'persons')[0]);
                setAdding(undefined);
              }}
            >
              <Act onPress={() => setAdding(undefined)}>{say('child.notNow')}</Act>
            </ChildField>
          </Ask>
        ) : adding === 'known' ? (
          <Ask question={say('people.who')} wide>
            {others.length ? (
              <Choose
                label={say('people.who')}
                options={others.map(({ id }) => ({
                  id,
                  name: nameIn(context, id),
                  picture: <TokenPicture person={id} />,
                }))}
                onChoose={(id) => {
                  setChosen(id);
                  setAdding(undefined);
                }}
              />
            ) : null}
            <Act main={others.length === 0} onPress={() => setAdding('new')}>
              {say('people.new')}
            </Act>
            <Act onPress={() => setAdding(undefined)}>{say('child.notNow')}</Act>
          </Ask>
        ) : chosen === undefined ? (
          <Ask question={say('people.ask')}>
            <Act main onPress={() => setAdding('known')}>
              {say('answer.someone')}
            </Act>
            <Act onPress={() => open('choices')}>{say('child.done')}</Act>
          </Ask>
        ) : (
          <Ask
            question={say('people.where', { name: nameOf(chosen) ?? nameIn(context, chosen) })}
            picture={person ? <TokenPicture person={person.id} /> : undefined}
          >
            {map.rings.map((ring, index) => (
              <Act key={ring} onPress={() => put(chosen, index + 1)}>
                {ringName(words, map, index + 1, 'child')}
              </Act>
            ))}
            {placed.has(chosen) ? (
              <Act onPress={() => put(chosen, undefined)}>{say('people.off')}</Act>
            ) : null}
            <Act onPress={() => setChosen(undefined)}>{say('child.notNow')}</Act>
          </Ask>
        )}
      </div>
      {/* After the drawing, which says whether it can be read at once. */}
      <Tools>
        <SeeAll surface={surface} scene={scene} />
      </Tools>
    </>
  );

  /** Another ring takes nobody out of the slice they are in. */
  function sectorOf(doc: CaseDocument, id: Id) {
    const now = placedOn(doc, child, circlesMapOf(doc, child)).find((each) => each.id === id);
    return now?.sector === undefined ? {} : { sector: now.sector };
  }
}

const isChoosable = ({ kind }: Figure) => kind === 'person' || kind === 'organisation';

const rowOf = (figures: readonly Figure[], id: string | undefined): Id | undefined =>
  figures.find((figure) => figure.id === id)?.subject.row;

const nameIn = ({ doc, words, child }: NetworkContext, id: Id): string =>
  doc.persons.has(id)
    ? tokenName({ doc, words, child, forCoordinator: false }, doc.persons.get(id)?.id ?? child)
    : (doc.organisations.get(id)?.childLabel ?? '');
