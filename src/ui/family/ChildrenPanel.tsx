import { ArrowDown, ArrowUp } from 'lucide-react';
import {
  familyIndex,
  type MoreChildren,
  moreChildrenStates,
  type ParentSet,
  partnershipOfSet,
} from '#model';
import { changeRow, Draft, recordCouple } from '#operations';
import { displayName } from '#scene';
import { capital } from '#words';
import { useApp, useOpen, useReadOnly, useSay, useWords } from '../app/context.tsx';
import { addChildTo } from '../commands/relatives.ts';
import { KindSelect } from '../kinds/KindSelect.tsx';
import { Button, IconButton } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { TextField } from '../kit/TextField.tsx';
import { PanelHead } from '../panel/PanelHead.tsx';
import { ParentageCard, PersonLink } from '../person/FamilySection.tsx';

/** The children of one set of parents: who, in which order, and whether there may be more. */
export function ChildrenPanel({ id }: { readonly id: string }) {
  const say = useSay();
  const words = useWords();
  const { workspace } = useApp();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const set = doc.parentSets.get(id);
  if (!set) return null;
  const sibship = familyIndex(doc).sibshipOf(id);
  const couple = partnershipOfSet(doc, set);
  const change = (fields: { [Field in keyof ParentSet]?: ParentSet[Field] | undefined }) =>
    void workspace.run((now, newId) => changeRow(now, newId, 'parentSets', id, fields), {
      select: 'keep',
    });
  const move = (from: number, to: number) =>
    void workspace.run(
      (now, newId) => {
        const order = sibship.map((parentage) => parentage.id);
        const [moved] = order.splice(from, 1);
        if (moved !== undefined) order.splice(to, 0, moved);
        const draft = new Draft(now, newId);
        for (const [place, parentage] of order.entries())
          draft.change('parentages', parentage, { order: place });
        return draft.edit('edit.change', { table: 'parentages', field: 'order' });
      },
      { select: 'keep' },
    );
  return (
    <>
      <PanelHead
        title={
          set.parents.length
            ? say('children.of', {
                parents: words.list(set.parents.map((person) => displayName(doc, words, person))),
              })
            : say('children.siblings')
        }
      />
      <div className="panel__body">
        <div className="link-list">
          {set.parents.map((person) => (
            <PersonLink key={person} id={person} about={say('children.parent')} />
          ))}
        </div>
        {set.parents.length === 2 && !couple ? (
          <KindSelect
            of="partnership"
            label={say('children.coupleKind')}
            value={undefined}
            none={capital(say('partnership.unknown'))}
            onChange={(kind) =>
              kind &&
              workspace.run(
                (now, newId) =>
                  recordCouple(now, newId, {
                    set: id,
                    kind: kind as Parameters<typeof recordCouple>[2]['kind'],
                  }),
                { select: 'keep' },
              )
            }
          />
        ) : null}
        {couple ? (
          <Button
            variant="act"
            onPress={() =>
              workspace.select({
                persons: new Set(),
                line: { table: 'partnerships', row: couple.id },
              })
            }
          >
            {say('family.couple')}
          </Button>
        ) : null}
        {set.parents.length === 1 ? (
          <TextField
            label={say('children.missingParent')}
            value={set.missingParent ?? ''}
            readOnly={readOnly}
            onSave={(text) => change({ missingParent: text || undefined })}
          />
        ) : null}
        <h3>{say('family.children')}</h3>
        <div>
          {sibship.map((parentage, place) => (
            <div className="card" key={parentage.id}>
              <div className="link-row">
                <PersonLink id={parentage.child} about="" />
                {readOnly || sibship.length < 2 ? null : (
                  <span>
                    <IconButton
                      name={say('children.earlier')}
                      isDisabled={place === 0}
                      onPress={() => move(place, place - 1)}
                    >
                      <ArrowUp size={16} aria-hidden />
                    </IconButton>
                    <IconButton
                      name={say('children.later')}
                      isDisabled={place === sibship.length - 1}
                      onPress={() => move(place, place + 1)}
                    >
                      <ArrowDown size={16} aria-hidden />
                    </IconButton>
                  </span>
                )}
              </div>
              <ParentageCard parentage={parentage} />
            </div>
          ))}
        </div>
        <Select<MoreChildren>
          label={say('children.more')}
          value={set.moreChildren}
          options={moreChildrenStates.map((state) => ({
            id: state,
            label: capital(say(`moreChildren.${state}`)),
          }))}
          none={say('app.notSaid')}
          readOnly={readOnly}
          onChange={(moreChildren) => change({ moreChildren })}
        />
        {readOnly || set.parents.length === 0 ? null : (
          <Button onPress={() => addChildTo(workspace, set.parents)}>
            {say('command.addChild')}
          </Button>
        )}
      </div>
    </>
  );
}
