import { type Mood as Feeling, moods } from '#model';
import { changeRow } from '#operations';
import { drawPicture } from '#scene';
import { useChildSay, useDesk } from './context.tsx';
import { Act, Choose } from './places/Ask.tsx';
import { Picture } from './places/Picture.tsx';
import './places/places.css';

type Said = Exclude<Feeling, 'skipped'>;
const feelings = moods.filter((mood): mood is Said => mood !== 'skipped');

/** Weather for how somebody is: nothing on a scale, none better than another. */
const weather: Readonly<Record<Said, string>> = {
  happy: 'sunshine',
  calm: 'flower',
  okay: 'rainbow',
  tired: 'moon',
  worried: 'cloud',
  sad: 'rain',
  cross: 'storm',
};

/** How the child is today, if they would like to say. */
export function Mood() {
  const { visit, act, open } = useDesk();
  const said = useMood();
  const say = useChildSay();
  const put = (startMood: Feeling) => {
    act((doc, newId) => changeRow(doc, newId, 'visits', visit, { startMood }));
    open('choices');
  };
  return (
    <div className="child-narrow child-narrow--middle">
      <h1 className="child-title">{say('child.mood')}</h1>
      <Choose
        label={say('child.mood')}
        options={feelings.map((id) => ({
          id,
          name: say(`child.mood.${id}`),
          picture: <Weather mood={id} size={84} />,
          ...(said === id ? { pressed: true } : {}),
        }))}
        onChoose={(id) => put(feelings.find((each) => each === id) ?? 'skipped')}
      />
      <div>
        <Act onPress={() => put('skipped')}>{say('child.notNow')}</Act>
      </div>
    </div>
  );
}

/** How the child said they are, at this visit. */
export function useMood(): Said | undefined {
  const { copy, visit } = useDesk();
  return feelings.find((each) => each === copy.visits.get(visit)?.startMood);
}

/** A feeling as weather. */
export function Weather({ mood, size }: { readonly mood: Said; readonly size: number }) {
  return <Picture marks={drawPicture(weather[mood])} box={[-26, -26, 52, 52]} size={size} />;
}
