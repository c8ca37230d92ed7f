import { CloudSun, Heart, MapPinned, Palette, Trees, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { preferred } from '#model';
import { type ChildPage, useChildSay, useDesk } from './context.tsx';
import { useMood, Weather } from './Mood.tsx';

/** The first page of a visit: what the child would like comes first. */
export function Choices() {
  const { copy, child, open } = useDesk();
  const say = useChildSay();
  const mood = useMood();
  const name = preferred(copy.persons.get(child)?.names);
  const called = name?.nickname ?? name?.given;
  return (
    <div className="choices">
      <h1 className="child-title">
        {called ? say('child.hello', { name: called }) : say('child.helloNobody')}
      </h1>
      <p className="child-lead">{say('child.what')}</p>
      <p className="choices__stop">{say('child.stopAbout')}</p>
      <ul className="choices__cards">
        <Card page="wishes" picture={<Heart aria-hidden />} />
        <Card page="places" picture={<MapPinned aria-hidden />} />
        <Card page="people" picture={<Users aria-hidden />} />
        <Card page="family" picture={<Trees aria-hidden />} />
        <Card page="me" picture={<Palette aria-hidden />} />
      </ul>
      <Button className="pill choices__mood" onPress={() => open('mood')}>
        {mood ? <Weather mood={mood} size={40} /> : <CloudSun size={26} aria-hidden />}
        <span>
          {mood ? say('child.moodToday', { mood: say(`child.mood.${mood}`) }) : say('child.mood')}
        </span>
      </Button>
    </div>
  );
}

function Card({
  page,
  picture,
}: {
  readonly page: Exclude<ChildPage, 'choices' | 'mood'>;
  readonly picture: ReactNode;
}) {
  const { open } = useDesk();
  const say = useChildSay();
  return (
    <li>
      <Button className={`choice choice--${page}`} onPress={() => open(page)}>
        <span className="choice__picture">{picture}</span>
        <span className="choice__name">{say(`child.${page}`)}</span>
        <span className="choice__hint">{say(`child.${page}Hint`)}</span>
      </Button>
    </li>
  );
}
