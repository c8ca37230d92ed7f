import { PenLine } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import {
  homeShapeOf,
  type Id,
  type MapItemId,
  mobilityMapOf,
  type PersonId,
  type Stay,
  type StayId,
  staysOf,
} from '#model';
import { setAside, takeBackStay } from '#operations';
import { drawMobility, type Figure, homeName, type MobilityContext, personOf } from '#scene';
import type { WordId } from '#words';
import { SceneCanvas, type SceneSurface } from '../../canvas/SceneCanvas.tsx';
import { useUpright } from '../../canvas/useUpright.ts';
import { dropped, heldWith } from '../../places/dropped.ts';
import { useChildSay, useDesk } from '../context.tsx';
import { SeeAll } from '../SeeAll.tsx';
import { Tools } from '../Tools.tsx';
import { AboutGap } from './AboutGap.tsx';
import { SafeWith, Whom, WishFor } from './AboutSomeone.tsx';
import { AddFuture, AddHome, HomePicture } from './AddHome.tsx';
import { AddSomeone } from './AddSomeone.tsx';
import { AddThing, SayIt } from './AddThing.tsx';
import { Act, Ask } from './Ask.tsx';
import { CameAlong } from './CameAlong.tsx';
import { HomeLook, HomeWords } from './HomeLook.tsx';
import { MoreOf } from './MoreOf.tsx';
import { Pen } from './Pen.tsx';
import { type Answer, promptsFor } from './prompts.ts';
import './places.css';
import '../../places/places.css';

/** Letters of a child's map are 14 px high and more from here on. */
const readable = 0.83;

/** What the card at the foot of the map is about. */
type Step =
  | { readonly at: 'map' }
  | { readonly at: 'add-home' }
  | { readonly at: 'answer'; readonly answer: Answer; readonly question: string }
  | { readonly at: 'wish'; readonly person?: PersonId }
  | { readonly at: 'safe'; readonly person?: PersonId }
  | { readonly at: 'more' }
  | { readonly at: 'future' }
  | { readonly at: 'pen' };

/** Questions about the whole map, turned over one at a time, round and round. */
type Card = 'place' | 'future' | 'safe' | 'wish' | 'more';

/** Where the child has lived: a road of homes, made by the child, one question at a time. */
export default function MyPlaces() {
  const desk = useDesk();
  const { copy, child, words, visit, safety, act } = desk;
  const say = useChildSay();
  const [home, setChosen] = useState<Id>();
  // Which card of that home is up: an answer comes back to the card it was given to.
  const [asked, setAsked] = useState(0);
  const [turn, setTurn] = useState(0);
  const [step, setStep] = useState<Step>({ at: 'map' });
  const context = useMemo<MobilityContext>(
    () => ({
      doc: copy,
      words,
      child,
      forCoordinator: false,
      wishes: true,
      // The marks show in that step alone.
      ...(step.at === 'safe' ? { safetyAt: visit } : {}),
    }),
    [copy, words, child, step.at, visit],
  );
  const aspect = useUpright() ? 0.7 : 1.8;
  const scene = useMemo(() => drawMobility(context, { aspect }), [context, aspect]);
  const stays = staysOf(copy, child);
  const chosen = stays.find(({ id }) => id === home);
  const gap = [...copy.mapItems.values()].find(({ id, kind }) => id === home && kind === 'gap');
  const cards: readonly Card[] = stays.length
    ? ['place', 'future', ...(safety ? (['safe'] as const) : []), 'wish', 'more']
    : ['place'];
  const setHome = (id: Id | undefined) => {
    setChosen(id);
    setAsked(0);
  };
  const surface = useRef<SceneSurface>(null);
  const looksAt = scene.figures.find(({ id }) => id === chosen?.id || id === gap?.id);
  const shown = looksAt ? [looksAt.id, ...heldWith(scene, copy, looksAt)].join() : '';
  // One thing at a time: the map comes near for one home with all that is put there, and
  // steps back without.
  useEffect(() => {
    if (shown) surface.current?.comeNear(shown.split(','));
    else surface.current?.stepBack();
  }, [shown]);
  const toMap = () => setStep({ at: 'map' });
  const handleChoose = (figure: Figure | undefined) => {
    const { table, row } = figure?.subject ?? {};
    const item = table === 'mapItems' ? copy.mapItems.get(row as MapItemId) : undefined;
    const person = item?.person ?? (figure && personOf(figure));
    if ((step.at === 'wish' || step.at === 'safe') && person !== undefined)
      return setStep({ ...step, person });
    if (table === 'stays' || figure?.kind === 'gap') {
      setHome(row);
      toMap();
    } else if (person !== undefined) setStep({ at: 'wish', person });
  };
  return (
    <>
      <h1 className="visually-hidden">{say('child.places')}</h1>
      <div className="child-drawing">
        <SceneCanvas
          ref={surface}
          least={readable}
          begins={stays[0]?.id}
          scene={scene}
          picture="places"
          label={say('child.places')}
          help={say('place.help')}
          selected={new Set<string>(chosen ? [chosen.id] : gap ? [gap.id] : [])}
          isChoosable={isChoosable}
          onChoose={(ids) => handleChoose(scene.figures.find(({ id }) => id === ids[0]))}
          onPaper={() => {
            setHome(undefined);
            if (step.at === 'map') toMap();
          }}
          dragged={(figure) => heldWith(scene, copy, figure)}
          onDrop={([first], _at, by) => {
            const figure = scene.figures.find(({ id }) => id === first);
            if (figure) act((doc, newId) => dropped(doc, newId, { child, scene, figure, by }));
          }}
        />
        {card()}
      </div>
      {/* After the drawing, which says whether it can be read at once. */}
      <Tools>
        {step.at === 'map' ? (
          <Button className="pill" onPress={() => setStep({ at: 'pen' })}>
            <PenLine size={22} aria-hidden />
            <span>{say('place.draw')}</span>
          </Button>
        ) : null}
        {looksAt ? null : <SeeAll surface={surface} scene={scene} />}
      </Tools>
    </>
  );

  function card(): ReactNode {
    switch (step.at) {
      case 'add-home':
        return (
          <AddHome
            onClose={toMap}
            onDone={(made) => {
              setHome(made);
              toMap();
            }}
          />
        );
      case 'answer':
        return answer(step.answer, step.question);
      case 'wish':
        return step.person === undefined ? (
          <Whom
            question={say('wishFor.tap')}
            context={context}
            onChoose={(person) => setStep({ at: 'wish', person })}
            onClose={toMap}
          />
        ) : (
          <WishFor person={step.person} onClose={() => setStep({ at: 'wish' })} />
        );
      case 'safe':
        return step.person === undefined ? (
          <Whom
            question={say('safe.tap')}
            context={context}
            onChoose={(person) => setStep({ at: 'safe', person })}
            onClose={toMap}
          />
        ) : (
          <SafeWith person={step.person} onClose={() => setStep({ at: 'safe' })} />
        );
      case 'more':
        return <MoreOf onClose={toMap} />;
      case 'future':
        return <AddFuture onClose={toMap} />;
      case 'pen':
        return <Pen stay={chosen?.id} door={doorOf(chosen?.id)} onClose={toMap} />;
      case 'map':
        if (gap) return <AboutGap key={gap.id} gap={gap} onClose={() => setHome(undefined)} />;
        return chosen ? (
          <AboutHome
            key={chosen.id}
            stay={chosen.id}
            turn={asked}
            onTurn={setAsked}
            onAnswer={(kind, question) => {
              if (kind !== 'away') return setStep({ at: 'answer', answer: kind, question });
              act((doc, newId) => takeBackStay(doc, newId, chosen.id));
              setHome(undefined);
            }}
            onDone={() => setHome(undefined)}
          />
        ) : (
          whole()
        );
    }
  }

  /** What is asked about the whole map. */
  function whole(): ReactNode {
    switch (cards[turn % cards.length]) {
      case 'future':
        return turnCard('future.ask', 'future.add', { at: 'future' });
      case 'safe':
        return turnCard('safe.start', 'place.safe', { at: 'safe' });
      case 'wish':
        return turnCard('wishFor.start', 'place.people', { at: 'wish' });
      case 'more':
        return turnCard('moreOf.ask', 'place.more', { at: 'more' });
      default:
        return turnCard(stays.length ? 'place.another' : 'place.first', 'place.add', {
          at: 'add-home',
        });
    }
  }

  function turnCard(question: WordId, answer: WordId, next: Step): ReactNode {
    return (
      <Ask question={say(question)}>
        <Act main onPress={() => setStep(next)}>
          {say(answer)}
        </Act>
        {cards.length > 1 ? (
          <Act onPress={() => setTurn(turn + 1)}>{say('place.next')}</Act>
        ) : (
          <Act onPress={() => desk.open('choices')}>{say('child.notNow')}</Act>
        )}
      </Ask>
    );
  }

  function doorOf(stay: StayId | undefined) {
    return scene.figures.find(({ id }) => id === stay)?.at ?? { x: 0, y: 0 };
  }

  function answer(kind: Answer, question: string): ReactNode {
    if (!chosen) return null;
    const { id } = chosen;
    const next = homeAfter(stays, id);
    switch (kind) {
      case 'someone':
        return <AddSomeone stay={id} onClose={toMap} />;
      case 'pet':
        return <AddSomeone stay={id} pet onClose={toMap} />;
      case 'thing':
        return <AddThing kind="thing" stay={id} onClose={toMap} />;
      case 'nearby':
        return <AddThing kind="landmark" stay={id} onClose={toMap} />;
      case 'sticker':
        return <AddThing kind="sticker" stay={id} onClose={toMap} />;
      case 'school':
        return <SayIt question={question} kind="school" stay={id} onClose={toMap} />;
      case 'words':
        return <SayIt question={question} kind="speech" stay={id} onClose={toMap} />;
      case 'cameAlong':
        return next ? (
          <CameAlong question={question} from={id} to={next.id} onClose={toMap} />
        ) : null;
      case 'called':
        return <HomeWords stay={chosen} field="childLabel" question={question} onClose={toMap} />;
      case 'when':
        return <HomeWords stay={chosen} field="whenWords" question={question} onClose={toMap} />;
      case 'away':
        return null;
      case 'look':
        return <HomeLook stay={chosen} onClose={toMap} />;
    }
  }
}

/** The home that the road goes on to. */
const homeAfter = (stays: readonly Stay[], id: StayId): Stay | undefined => {
  const road = stays.filter(({ parallel }) => !parallel);
  const at = road.findIndex((each) => each.id === id);
  return at < 0 ? undefined : road[at + 1];
};

/** The questions about a home, turned over one at a time, each as skippable as the last. */
function AboutHome({
  stay: id,
  turn,
  onTurn,
  onAnswer,
  onDone,
}: {
  readonly stay: StayId;
  readonly turn: number;
  readonly onTurn: (turn: number) => void;
  readonly onAnswer: (answer: Answer, question: string) => void;
  readonly onDone: () => void;
}) {
  const { copy, child, visit, words, act } = useDesk();
  const say = useChildSay();
  const stay = copy.stays.get(id);
  const aside = new Set(
    mobilityMapOf(copy, child)?.setAside?.flatMap((each) =>
      each.stay === id && each.prompt ? [each.prompt] : [],
    ),
  );
  const next = homeAfter(staysOf(copy, child), id);
  const prompts = stay
    ? promptsFor({
        shape: homeShapeOf(copy, stay),
        beside: stay.parallel === true,
        left: next !== undefined,
        isDrawn: stay.visit === visit,
      })
    : [];
  const open = prompts.filter((prompt) => !aside.has(prompt.id));
  if (!stay) return null;
  const context: MobilityContext = { doc: copy, words, child, forCoordinator: false };
  const name = homeName(context, stay);
  const prompt = open[turn % Math.max(1, open.length)];
  const picture = <HomePicture shape={homeShapeOf(copy, stay)} size={56} />;
  if (!prompt)
    return (
      <Ask question={name} picture={picture}>
        <Act main onPress={onDone}>
          {say('child.done')}
        </Act>
      </Ask>
    );
  const question = say(prompt.id, { next: next ? homeName(context, next) : '' });
  return (
    <Ask question={question} about={name} picture={picture}>
      <Act main onPress={() => onAnswer(prompt.answer, question)}>
        {say(`answer.${prompt.answer}`)}
      </Act>
      <Act onPress={() => onTurn(turn + 1)}>{say('place.next')}</Act>
      <Act
        onPress={() =>
          act((doc, newId) => setAside(doc, newId, { child, prompt: prompt.id, stay: id, visit }))
        }
      >
        {say('child.notNow')}
      </Act>
      <Act onPress={onDone}>{say('place.back')}</Act>
    </Ask>
  );
}

const choosable = new Set<Figure['kind']>(['home', 'gap', 'person', 'thing', 'speech']);
const isChoosable = ({ kind }: Figure) => choosable.has(kind);
