import { Ban, PinOff, Scale, Star, Trash2 } from 'lucide-react';
import { disagreementsOn, kinOf, type PersonId, restrictionsOn, searchLineOf } from '#model';
import { addFocalChild, removePersons, removeRow, unpinFigures } from '#operations';
import { displayName, figureOf } from '#scene';
import { capital } from '#words';
import { useApp, useOpen, useReadOnly, useSay, useToday, useWords } from '../app/context.tsx';
import { RemoveForGoodButton } from '../dialogs/RemoveForGood.tsx';
import { Button } from '../kit/Button.tsx';
import { Marks } from '../kit/Marks.tsx';
import { PanelHead } from '../panel/PanelHead.tsx';
import { Section } from '../panel/Section.tsx';
import { SearchSection, searchSummary } from '../search/SearchSection.tsx';
import { AboutSection } from './AboutSection.tsx';
import { AgreementsSection, agreementsOf } from './AgreementsSection.tsx';
import { BondsSection } from './BondsSection.tsx';
import { ContactSection } from './ContactSection.tsx';
import { FamilySection } from './FamilySection.tsx';
import { HomesSection } from './HomesSection.tsx';
import { headingName } from './headingName.ts';
import { KnowsSection } from './KnowsSection.tsx';
import { LifeSection } from './LifeSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import { MergeInto } from './MergeInto.tsx';
import { NamesSection } from './NamesSection.tsx';
import { NotesSection } from './NotesSection.tsx';
import { ResponsibilitySection, responsibilitiesOf } from './ResponsibilitySection.tsx';
import { RestrictionsSection } from './RestrictionsSection.tsx';
import { restrictionText } from './restrictionText.ts';
import { SaidSection } from './SaidSection.tsx';
import { summaries } from './summaries.ts';
import { TouchSection } from './TouchSection.tsx';

/** Everything about one person, in parts that open where the work is and say what they hold while closed. */
export function PersonPanel({ id }: { readonly id: PersonId }) {
  const say = useSay();
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const person = doc.persons.get(id);
  if (!person) return null;
  const focal = [...doc.focalChildren.values()].some((each) => each.person === id);
  const bonds = [...doc.bonds.values()].filter(({ between }) => between.includes(id));
  const notes = [...doc.notes.values()].filter(
    ({ about }) => about?.table === 'persons' && about.row === id,
  );
  const restrictions = [...doc.restrictions.values()].filter(
    (each) => each.person === id || each.child === id,
  );
  const disagreements = disagreementsOn(doc, id).length;
  const holds = (what: keyof typeof summaries) => summaries[what](doc, words, person);
  const search = (
    <Section
      id="search"
      title={say('panel.search')}
      summary={searchSummary(words, searchLineOf(doc, id))}
    >
      <SearchSection person={person} />
    </Section>
  );
  return (
    <>
      <PersonHead id={id} />
      {focal ? null : search}
      <Section id="about" title={say('panel.about')} summary={holds('about')} open>
        <AboutSection person={person} />
      </Section>
      <Section id="names" title={say('panel.names')} summary={holds('names')}>
        <NamesSection person={person} />
      </Section>
      <Section id="family" title={say('panel.family')} summary={holds('family')} open>
        <FamilySection person={person} />
      </Section>
      <Section
        id="said"
        title={say('panel.said')}
        summary={disagreements ? say('said.count', { count: disagreements }) : ''}
        attention={disagreements > 0}
      >
        <SaidSection person={person} />
      </Section>
      <Section id="homes" title={say('panel.homes')} summary={holds('homes')}>
        <HomesSection person={person} />
      </Section>
      <Section id="bonds" title={say('panel.bonds')} summary={bonds.length}>
        <BondsSection person={person} bonds={bonds} />
      </Section>
      <Section id="touch" title={say('panel.touch')} summary={holds('touch')}>
        <TouchSection person={person} />
      </Section>
      <Section id="life" title={say('panel.life')} summary={holds('life')}>
        <LifeSection person={person} />
      </Section>
      <Section id="knows" title={say('panel.knows')} summary={holds('knows')}>
        <KnowsSection person={person} />
      </Section>
      <Section id="restrictions" title={say('panel.restrictions')} summary={restrictions.length}>
        <RestrictionsSection person={person} />
      </Section>
      <Section
        id="agreements"
        title={say('agreement.title')}
        summary={agreementsOf(doc, person).length}
      >
        <AgreementsSection person={person} />
      </Section>
      <Section
        id="responsibility"
        title={say('person.responsibility')}
        summary={responsibilitiesOf(doc, person).length}
      >
        <ResponsibilitySection person={person} />
      </Section>
      <Section
        id="contact"
        title={say('person.contact')}
        summary={person.contactDetails?.length ?? 0}
      >
        <ContactSection person={person} />
      </Section>
      {person.pet ? null : (
        <Section id="marks" title={say('panel.marks')} summary={holds('marks')}>
          <MarksSection person={person} />
        </Section>
      )}
      <Section id="notes" title={say('panel.notes')} summary={notes.length}>
        <NotesSection person={person} notes={notes} />
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
  const { screen } = useApp();
  const disagreements = disagreementsOn(doc, id).length;
  const symbol = figure?.marks.filter((mark) => mark.kind !== 'text' || Math.abs(mark.y) < 20);
  const line = focal
    ? say('figure.focal')
    : kin && viewer !== undefined
      ? say('panel.kinOf', { name: displayName(doc, words, viewer), kin: words.kin(kin) })
      : '';
  return (
    <>
      <PanelHead
        title={headingName(doc, words, id)}
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
              <Ban size={15} aria-hidden /> {restrictionText(doc, words, each, id)}
            </p>
          ))}
        </div>
      ) : null}
      {disagreements ? (
        <p className="panel__badge">
          <Button variant="quiet" onPress={() => screen.setState({ section: 'said' })}>
            <Scale size={15} aria-hidden /> {say('said.count', { count: disagreements })}
          </Button>
        </p>
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
      {focal ? null : <MergeInto id={id} />}
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
