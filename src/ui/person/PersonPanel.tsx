import { PinOff, Star, Trash2 } from 'lucide-react';
import { kinOf, type PersonId, restrictionsOn } from '#model';
import { addFocalChild, removePersons, removeRow, unpinFigures } from '#operations';
import { displayName, figureOf } from '#scene';
import { capital } from '#words';
import { useApp, useOpen, useReadOnly, useSay, useToday, useWords } from '../app/context.tsx';
import { RemoveForGoodButton } from '../dialogs/RemoveForGood.tsx';
import { Button } from '../kit/Button.tsx';
import { Marks } from '../kit/Marks.tsx';
import { PanelHead } from '../panel/PanelHead.tsx';
import { Section } from '../panel/Section.tsx';
import { AboutSection } from './AboutSection.tsx';
import { BondsSection } from './BondsSection.tsx';
import { FamilySection } from './FamilySection.tsx';
import { KnowsSection } from './KnowsSection.tsx';
import { MoreSection } from './MoreSection.tsx';
import { NotesSection } from './NotesSection.tsx';
import { RestrictionsSection } from './RestrictionsSection.tsx';
import { SearchSection } from './SearchSection.tsx';
import { TouchSection } from './TouchSection.tsx';

/** Everything about one person, in parts that open where the work is. */
export function PersonPanel({ id }: { readonly id: PersonId }) {
  const say = useSay();
  const doc = useOpen((open) => open.document);
  const person = doc.persons.get(id);
  if (!person) return null;
  const bonds = [...doc.bonds.values()].filter(({ between }) => between.includes(id));
  const notes = [...doc.notes.values()].filter(
    ({ about }) => about?.table === 'persons' && about.row === id,
  );
  const ties = [...doc.ties.values()].filter(({ ends }) =>
    ends.some((end) => 'person' in end && end.person === id),
  );
  const leads = [...doc.leads.values()].filter((lead) => lead.person === id);
  const restrictions = [...doc.restrictions.values()].filter(
    (each) => each.person === id || each.child === id,
  );
  return (
    <>
      <PersonHead id={id} />
      <Section id="about" title={say('panel.about')} open>
        <AboutSection person={person} />
      </Section>
      <Section id="family" title={say('panel.family')} open>
        <FamilySection person={person} />
      </Section>
      <Section id="bonds" title={say('panel.bonds')} count={bonds.length}>
        <BondsSection person={person} bonds={bonds} />
      </Section>
      <Section id="touch" title={say('panel.touch')} count={ties.length}>
        <TouchSection person={person} />
      </Section>
      <Section id="knows" title={say('panel.knows')}>
        <KnowsSection person={person} />
      </Section>
      <Section id="restrictions" title={say('panel.restrictions')} count={restrictions.length}>
        <RestrictionsSection person={person} />
      </Section>
      <Section id="search" title={say('panel.search')} count={leads.length}>
        <SearchSection person={person} />
      </Section>
      <Section id="notes" title={say('panel.notes')} count={notes.length}>
        <NotesSection person={person} notes={notes} />
      </Section>
      <Section id="more" title={say('panel.more')}>
        <MoreSection person={person} />
      </Section>
      <PersonFoot id={id} />
    </>
  );
}

function PersonHead({ id }: { readonly id: PersonId }) {
  const say = useSay();
  const words = useWords();
  const today = useToday();
  const doc = useOpen((open) => open.document);
  const viewer = useOpen((open) => open.viewer);
  const figure = useOpen((open) => figureOf(open.drawing?.scene, id));
  const kin = viewer === undefined || viewer === id ? undefined : kinOf(doc, viewer).get(id);
  const focal = [...doc.focalChildren.values()].some(({ person }) => person === id);
  const restrictions = restrictionsOn(doc, id, today);
  const symbol = figure?.marks.filter((mark) => mark.kind !== 'text' || Math.abs(mark.y) < 20);
  const line = focal
    ? say('figure.focal')
    : kin && viewer !== undefined
      ? say('panel.kinOf', { name: displayName(doc, words, viewer), kin: words.kin(kin) })
      : '';
  return (
    <>
      <PanelHead
        title={displayName(doc, words, id)}
        line={capital(line)}
        symbol={
          <span className="panel__symbol" aria-hidden>
            {symbol ? (
              <svg width={68} height={68} viewBox="-42 -42 84 84" focusable="false" aria-hidden>
                <Marks marks={symbol} />
              </svg>
            ) : null}
          </span>
        }
      />
      {restrictions.length ? (
        <div className="panel__alert" role="note">
          {restrictions.map((each) => (
            <p key={each.id}>
              <strong>{capital(say(`restriction.${each.kind}`))}</strong>
              {each.person !== undefined && each.person !== id
                ? ` (${displayName(doc, words, each.person)})`
                : ''}
              {each.words ? `: ${each.words}` : ''}
            </p>
          ))}
        </div>
      ) : null}
    </>
  );
}

function PersonFoot({ id }: { readonly id: PersonId }) {
  const say = useSay();
  const { workspace } = useApp();
  const doc = useOpen((open) => open.document);
  const diagram = useOpen((open) => open.diagram);
  const readOnly = useReadOnly();
  if (readOnly) return null;
  const focal = [...doc.focalChildren.values()].find(({ person }) => person === id);
  const pinned =
    diagram !== undefined && doc.diagrams.get(diagram)?.pins.some(({ figure }) => figure === id);
  return (
    <footer className="panel__foot">
      {focal ? (
        doc.focalChildren.size > 1 ? (
          <Button
            variant="quiet"
            onPress={() =>
              workspace.run((now, newId) => removeRow(now, newId, 'focalChildren', focal.id), {
                select: 'keep',
              })
            }
          >
            <Star size={16} aria-hidden /> {say('panel.notFocal')}
          </Button>
        ) : null
      ) : (
        <Button
          variant="quiet"
          onPress={() =>
            workspace.run((now, newId) => addFocalChild(now, newId, { id }), { select: 'keep' })
          }
        >
          <Star size={16} aria-hidden /> {say('panel.makeFocal')}
        </Button>
      )}
      {pinned && diagram !== undefined ? (
        <Button
          variant="quiet"
          onPress={() =>
            workspace.run((now, newId) => unpinFigures(now, newId, diagram, [id]), {
              select: 'keep',
            })
          }
        >
          <PinOff size={16} aria-hidden /> {say('panel.unpin')}
        </Button>
      ) : null}
      <Button
        variant="danger"
        onPress={() =>
          workspace.run((now, newId) => removePersons(now, newId, [id]), {
            select: [],
            notify: true,
          })
        }
      >
        <Trash2 size={16} aria-hidden /> {say('panel.remove')}
      </Button>
      <RemoveForGoodButton what={{ kind: 'person', id }} />
    </footer>
  );
}
