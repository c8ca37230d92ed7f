import { PenLine } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import {
  homeShapeOf,
  type MapItemId,
  mobilityMapOf,
  type PersonId,
  type StayId,
  staysOf,
} from '#model';
import { setAside } from '#operations';
import { drawMobility, type Figure, homeName, type MobilityContext, personOf } from '#scene';
import { SceneCanvas } from '../../canvas/SceneCanvas.tsx';
import { dropped, heldWith } from '../../places/dropped.ts';
import { useChildSay, useDesk } from '../context.tsx';
import { SafeWith, WishFor } from './AboutSomeone.tsx';
import { AddHome, HomePicture } from './AddHome.tsx';
import { AddSomeone } from './AddSomeone.tsx';
import { AddThing, SayIt } from './AddThing.tsx';
import { Act, Ask } from './Ask.tsx';
import { MoreOf } from './MoreOf.tsx';
import { Pen } from './Pen.tsx';
import { type Answer, promptsFor } from './prompts.ts';
import './places.css';
import '../../places/places.css';

/** What the card at the foot of the map is about. */
type Step =
  | { readonly at: 'map' }
  | { readonly at: 'add-home' }
  | { readonly at: 'answer'; readonly answer: Answer; readonly question: string }
  | { readonly at: 'wish'; readonly person?: PersonId }
  | { readonly at: 'safe'; readonly person?: PersonId }
  | { readonly at: 'more' }
  | { readonly at: 'pen' };

/** Where the child has lived: a road of homes, made by the child, one question at a time. */
export default function MyPlaces() {
  const desk = useDesk();
  const { copy, child, words, visit, safety, act } = desk;
  const say = useChildSay();
  const [home, setHome] = useState<StayId>();
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
  const scene = useMemo(() => drawMobility(context), [context]);
  const stays = staysOf(copy, child);
  const chosen = stays.find(({ id }) => id === home);
  const toMap = () => setStep({ at: 'map' });
  const handleChoose = (figure: Figure | undefined) => {
    const { table, row } = figure?.subject ?? {};
    const item = table === 'mapItems' ? copy.mapItems.get(row as MapItemId) : undefined;
    const person = item?.person ?? (figure && personOf(figure));
    if ((step.at === 'wish' || step.at === 'safe') && person !== undefined)
      return setStep({ ...step, person });
    if (table === 'stays') {
      setHome(row as StayId);
      toMap();
    } else if (person !== undefined) setStep({ at: 'wish', person });
  };
  return (
    <>
      <h1 className="visually-hidden">{say('child.places')}</h1>
      <div className="child-drawing">
        <SceneCanvas
          scene={scene}
          picture="places"
          label={say('child.places')}
          help={say('place.help')}
          selected={new Set(chosen ? [chosen.id] : [])}
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
        >
          {step.at === 'map' ? (
            <Button className="pill places__pen" onPress={() => setStep({ at: 'pen' })}>
              <PenLine size={22} aria-hidden />
              <span>{say('place.draw')}</span>
            </Button>
          ) : null}
        </SceneCanvas>
        {card()}
      </div>
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
          <Tap question={say('wishFor.tap')} onClose={toMap} />
        ) : (
          <WishFor person={step.person} onClose={() => setStep({ at: 'wish' })} />
        );
      case 'safe':
        return step.person === undefined ? (
          <Tap question={say('safe.tap')} onClose={toMap} />
        ) : (
          <SafeWith person={step.person} onClose={() => setStep({ at: 'safe' })} />
        );
      case 'more':
        return <MoreOf onClose={toMap} />;
      case 'pen':
        return <Pen stay={home} door={doorOf(home)} onClose={toMap} />;
      case 'map':
        return chosen ? (
          <AboutHome
            key={chosen.id}
            stay={chosen.id}
            onAnswer={(kind, question) => setStep({ at: 'answer', answer: kind, question })}
            onDone={() => setHome(undefined)}
          />
        ) : (
          <Ask question={say(stays.length ? 'place.another' : 'place.first')}>
            <Act main onPress={() => setStep({ at: 'add-home' })}>
              {say('place.add')}
            </Act>
            {stays.length ? (
              <>
                <Act onPress={() => setStep({ at: 'wish' })}>{say('place.people')}</Act>
                {safety ? (
                  <Act onPress={() => setStep({ at: 'safe' })}>{say('place.safe')}</Act>
                ) : null}
                <Act onPress={() => setStep({ at: 'more' })}>{say('place.more')}</Act>
              </>
            ) : (
              <Act onPress={() => desk.open('choices')}>{say('child.notNow')}</Act>
            )}
          </Ask>
        );
    }
  }

  function doorOf(stay: StayId | undefined) {
    return scene.figures.find(({ id }) => id === stay)?.at ?? { x: 0, y: 0 };
  }

  function answer(kind: Answer, question: string): ReactNode {
    switch (kind) {
      case 'someone':
        return <AddSomeone stay={home} onClose={toMap} />;
      case 'pet':
        return <AddSomeone stay={home} pet onClose={toMap} />;
      case 'thing':
        return <AddThing kind="thing" stay={home} onClose={toMap} />;
      case 'nearby':
        return <AddThing kind="landmark" stay={home} onClose={toMap} />;
      case 'sticker':
        return <AddThing kind="sticker" stay={home} onClose={toMap} />;
      case 'school':
        return <SayIt question={question} kind="school" stay={home} onClose={toMap} />;
      case 'words':
        return <SayIt question={question} kind="speech" stay={home} onClose={toMap} />;
    }
  }
}

/** The questions about a home, turned over one at a time, each as skippable as the last. */
function AboutHome({
  stay: id,
  onAnswer,
  onDone,
}: {
  readonly stay: StayId;
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
  const prompts = stay ? promptsFor(homeShapeOf(copy, stay), stay.parallel === true) : [];
  const open = prompts.filter((prompt) => !aside.has(prompt.id));
  const [turn, setTurn] = useState(0);
  if (!stay) return null;
  const name = homeName({ doc: copy, words, child, forCoordinator: false }, stay);
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
  const question = say(prompt.id);
  return (
    <Ask question={question} about={name} picture={picture}>
      <Act main onPress={() => onAnswer(prompt.answer, question)}>
        {say(`answer.${prompt.answer}`)}
      </Act>
      <Act onPress={() => setTurn(turn + 1)}>{say('place.next')}</Act>
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

function Tap({ question, onClose }: { readonly question: string; readonly onClose: () => void }) {
  const say = useChildSay();
  return (
    <Ask question={question}>
      <Act main onPress={onClose}>
        {say('child.done')}
      </Act>
    </Ask>
  );
}

const choosable = new Set<Figure['kind']>(['home', 'person', 'thing', 'speech']);
const isChoosable = ({ kind }: Figure) => choosable.has(kind);
