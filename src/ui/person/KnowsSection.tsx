import { type Person, type Subject, toldState } from '#model';
import { tell } from '#operations';
import { displayName } from '#scene';
import { useOpen, useReadOnly, useSay, useWords, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { ClaimField, type Editor, personClaims } from '../panel/ClaimField.tsx';
import { ToldFields } from '../panel/VouchedFields.tsx';
import { ChoiceField } from './editors.tsx';

const answers = ['yes', 'no', 'unknown'] as const;
const AnswerEditor: Editor<(typeof answers)[number]> = (props) => (
  <ChoiceField {...props} kinds={answers} prefix="answer" />
);

/** What each child knows of this person, and of the links to them. Facts are marked where they stand. */
export function KnowsSection({ person }: { readonly person: Person }) {
  const say = useSay();
  const words = useWords();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const links: Subject[] = [
    ...[...doc.parentages.values()]
      .filter(
        ({ child, set }) =>
          child === person.id || doc.parentSets.get(set)?.parents.includes(person.id),
      )
      .map(({ id }) => ({ table: 'parentages' as const, row: id })),
    ...[...doc.partnerships.values()]
      .filter(({ between }) => between.includes(person.id))
      .map(({ id }) => ({ table: 'partnerships' as const, row: id })),
    ...[...doc.bonds.values()]
      .filter(({ between }) => between.includes(person.id))
      .map(({ id }) => ({ table: 'bonds' as const, row: id })),
  ];
  return (
    <div className="form">
      <p className="small">{say('knows.about')}</p>
      <ToldFields subject={{ table: 'persons', row: person.id }} />
      <ClaimField
        at={personClaims(person.id, 'knowsChildInCare')}
        claims={person.knowsChildInCare}
        label={say('person.knowsInCare')}
        editor={AnswerEditor}
      />
      <ClaimField
        at={personClaims(person.id, 'toldAboutLifelongLinks')}
        claims={person.toldAboutLifelongLinks}
        label={say('person.toldAboutLinks')}
        editor={AnswerEditor}
      />
      {[...doc.focalChildren.values()].map(({ id, person: child }) => {
        const told = links.filter((subject) => toldState(doc, child, subject) === 'told').length;
        return (
          <div key={id}>
            <p className="small">
              {say('knows.links', {
                name: displayName(doc, words, child),
                told,
                count: links.length,
              })}
            </p>
            {readOnly || links.length === 0 ? null : (
              <Button
                variant="act"
                onPress={() =>
                  workspace.run(
                    (now, newId) => tell(now, newId, { child, subjects: links, state: 'told' }),
                    { select: 'keep' },
                  )
                }
              >
                {say('knows.tellLinks')}
              </Button>
            )}
          </div>
        );
      })}
    </div>
  );
}
