import { useState } from 'react';
import {
  familyIndex,
  type Parentage,
  type Partnership,
  type Person,
  type PersonId,
  siblingsOf,
} from '#model';
import { addPartner, changeRow, removeParentage } from '#operations';
import { displayName } from '#scene';
import { capital } from '#words';
import { useApp, useOpen, useReadOnly, useSay, useWords } from '../app/context.tsx';
import { addRelative } from '../commands/relatives.ts';
import { useCommandContext } from '../commands/useCommands.ts';
import { KindSelect } from '../kinds/KindSelect.tsx';
import { kindName } from '../kinds/kindLists.ts';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/choices.tsx';
import { useCertaintyText, VouchedFields } from '../panel/VouchedFields.tsx';
import { headingName } from './headingName.ts';

/** A name that leads to its person, with what they are in small print. */
export function PersonLink({
  id,
  about,
  onOpened,
}: {
  readonly id: PersonId;
  readonly about: string;
  /** For a window that lies over what is shown. */
  readonly onOpened?: () => void;
}) {
  const words = useWords();
  const { workspace, screen, camera } = useApp();
  const doc = useOpen((open) => open.document);
  return (
    <button
      type="button"
      className="link-row__name"
      onClick={() => {
        workspace.selectPersons([id]);
        screen.setState({ focused: id });
        camera.current?.show([id]);
        onOpened?.();
      }}
    >
      <strong>{headingName(doc, words, id)}</strong>
      <small>{capital(about)}</small>
    </button>
  );
}

/** Parents, partners, children, brothers and sisters, and buttons to add them. */
export function FamilySection({ person }: { readonly person: Person }) {
  const say = useSay();
  const words = useWords();
  const doc = useOpen((open) => open.document);
  const index = familyIndex(doc);
  const siblings = [...siblingsOf(doc, person.id)];
  const context = useCommandContext();
  const readOnly = useReadOnly();
  const add = (what: keyof typeof addRelative) => () => {
    const now = context();
    if (now) addRelative[what](now, person.id);
  };
  return (
    <div className="form">
      <Group
        title={say('family.parents')}
        onAdd={add('parent')}
        addLabel={say('quickAdd.parent')}
        readOnly={readOnly}
      >
        {index.parentagesOf(person.id).map((parentage) => (
          <ParentageCard key={parentage.id} parentage={parentage} />
        ))}
      </Group>
      <Group
        title={say('family.partners')}
        onAdd={add('partner')}
        addLabel={say('quickAdd.partner')}
        readOnly={readOnly}
      >
        {index.partnershipsOf(person.id).map((partnership) => (
          <PartnerRow key={partnership.id} partnership={partnership} of={person.id} />
        ))}
        <ParentsOnly person={person} />
      </Group>
      <Group
        title={say('family.children')}
        onAdd={add('child')}
        addLabel={say('quickAdd.child')}
        readOnly={readOnly}
      >
        {index
          .setsOf(person.id)
          .flatMap((set) =>
            index
              .sibshipOf(set.id)
              .map((parentage) => (
                <PersonLink
                  key={parentage.id}
                  id={parentage.child}
                  about={[
                    kindName(doc, words, 'parentage', parentage.kind),
                    ...set.parents
                      .filter((id) => id !== person.id)
                      .map((id) => say('family.with', { name: displayName(doc, words, id) })),
                  ].join(', ')}
                />
              )),
          )}
      </Group>
      <Group
        title={say('family.siblings')}
        onAdd={add('sibling')}
        addLabel={say('quickAdd.sibling')}
        readOnly={readOnly}
      >
        {siblings.map(([id, kind]) => (
          <PersonLink key={id} id={id} about={say(`sibling.${kind}`)} />
        ))}
      </Group>
    </div>
  );
}

function Group({
  title,
  children,
  onAdd,
  addLabel,
  readOnly,
}: {
  readonly title: string;
  readonly children: React.ReactNode;
  readonly onAdd: () => void;
  readonly addLabel: string;
  readonly readOnly: boolean;
}) {
  return (
    <div>
      <h4 className="field__label">{title}</h4>
      <div className="link-list">{children}</div>
      {readOnly ? null : (
        <Button variant="act" onPress={onAdd}>
          + {addLabel}
        </Button>
      )}
    </div>
  );
}

/** One set of parents: who they are, of what kind, and how sure. */
export function ParentageCard({ parentage }: { readonly parentage: Parentage }) {
  const say = useSay();
  const words = useWords();
  const { workspace } = useApp();
  const readOnly = useReadOnly();
  const certaintyText = useCertaintyText();
  const doc = useOpen((open) => open.document);
  const [open, setOpen] = useState(false);
  const parents = doc.parentSets.get(parentage.set)?.parents ?? [];
  const { id } = parentage;
  const change = (fields: { [Field in keyof Parentage]?: Parentage[Field] | undefined }) =>
    void workspace.run((now, newId) => changeRow(now, newId, 'parentages', id, fields), {
      select: 'keep',
    });
  return (
    <div>
      {parents.map((parent) => {
        const own = parentage.perParent?.find((entry) => entry.parent === parent);
        const kind = own?.kind ?? parentage.kind;
        const about = [
          kindName(doc, words, 'parentage', kind),
          certaintyText(own?.certainty ? own : parentage),
        ]
          .filter(Boolean)
          .join(', ');
        return <PersonLink key={parent} id={parent} about={about} />;
      })}
      {parents.length === 0 ? <p className="small">{say('family.noParents')}</p> : null}
      <Button variant="act" aria-expanded={open} onPress={() => setOpen(!open)}>
        {say(open ? 'family.lessAboutLink' : 'family.aboutLink')}
      </Button>
      {open ? (
        <div className="claim__details">
          <KindSelect
            of="parentage"
            label={say('family.kind')}
            value={parentage.kind}
            onChange={(kind) => kind && change({ kind })}
          />
          {parents.length > 1 ? (
            <PerParent
              parentage={parentage}
              parents={parents}
              onChange={(perParent) => change({ perParent })}
            />
          ) : null}
          <VouchedFields
            value={parentage}
            subject={{ table: 'parentages', row: id }}
            onChange={change}
          />
          {readOnly ? null : (
            <Button
              variant="danger"
              onPress={() =>
                workspace.run((now, newId) => removeParentage(now, newId, id), {
                  select: 'keep',
                  notify: true,
                })
              }
            >
              {say('family.unlink')}
            </Button>
          )}
        </div>
      ) : null}
    </div>
  );
}

type PerParentEntries = NonNullable<Parentage['perParent']>;

/** Where one parent differs from the other: kind and certainty for each. */
function PerParent({
  parentage,
  parents,
  onChange,
}: {
  readonly parentage: Parentage;
  readonly parents: readonly PersonId[];
  readonly onChange: (entries: PerParentEntries | undefined) => void;
}) {
  const say = useSay();
  const words = useWords();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const set = (
    parent: PersonId,
    fields: Partial<PerParentEntries[number]>,
    gone?: 'kind' | 'certainty',
  ) => {
    const others = (parentage.perParent ?? []).filter((entry) => entry.parent !== parent);
    const entry = {
      ...parentage.perParent?.find((each) => each.parent === parent),
      parent,
      ...fields,
    };
    if (gone) delete entry[gone];
    const says = Object.keys(entry).length > 1;
    const next = says ? [...others, entry] : others;
    onChange(next.length ? next : undefined);
  };
  return parents.map((parent) => {
    const own = parentage.perParent?.find((entry) => entry.parent === parent);
    return (
      <div className="pair" key={parent}>
        <KindSelect
          of="parentage"
          label={say('family.kindOf', { name: displayName(doc, words, parent) })}
          value={own?.kind}
          none={say('family.sameKind')}
          onChange={(kind) => (kind ? set(parent, { kind }) : set(parent, {}, 'kind'))}
        />
        <Select
          label={say('vouched.certainty')}
          value={own?.certainty}
          options={(
            ['confirmed', 'likely', 'possible', 'disputed', 'ruledOut', 'unknown'] as const
          ).map((each) => ({ id: each, label: capital(say(`certainty.${each}`)) }))}
          none={say('vouched.asSaid')}
          readOnly={readOnly}
          onChange={(certainty) =>
            certainty ? set(parent, { certainty }) : set(parent, {}, 'certainty')
          }
        />
      </div>
    );
  });
}

function PartnerRow({
  partnership,
  of,
}: {
  readonly partnership: Partnership;
  readonly of: PersonId;
}) {
  const say = useSay();
  const words = useWords();
  const { workspace } = useApp();
  const doc = useOpen((open) => open.document);
  const other = partnership.between[0] === of ? partnership.between[1] : partnership.between[0];
  const last = partnership.spells.at(-1);
  const about = [
    last ? kindName(doc, words, 'partnership', last.kind) : '',
    last?.end ? say(`partnershipEnd.${last.end}`) : '',
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <div className="link-row">
      <PersonLink id={other} about={about} />
      <Button
        variant="act"
        onPress={() =>
          workspace.select({
            persons: new Set(),
            line: { table: 'partnerships', row: partnership.id },
          })
        }
      >
        {say('family.couple')}
      </Button>
    </div>
  );
}

/** People this person has children with, of whom nobody said what the two were to each other. */
function ParentsOnly({ person }: { readonly person: Person }) {
  const say = useSay();
  const { workspace } = useApp();
  const readOnly = useReadOnly();
  const doc = useOpen((open) => open.document);
  const index = familyIndex(doc);
  const partners = index.partnershipsOf(person.id).flatMap(({ between }) => between);
  const others = index
    .setsOf(person.id)
    .flatMap(({ parents }) => parents)
    .filter((id, i, list) => id !== person.id && !partners.includes(id) && list.indexOf(id) === i);
  return others.map((other) => (
    <div className="link-row" key={other}>
      <PersonLink id={other} about={say('partnership.unknown')} />
      {readOnly ? null : (
        <Button
          variant="act"
          onPress={() => {
            const edit = workspace.run(
              (now, newId) => addPartner(now, newId, { of: person.id, partner: { id: other } }),
              { select: 'keep' },
            );
            const row = edit?.changes.find(({ table }) => table === 'partnerships')?.id;
            if (row !== undefined)
              workspace.select({ persons: new Set(), line: { table: 'partnerships', row } });
          }}
        >
          {say('family.couple')}
        </Button>
      )}
    </div>
  ));
}
