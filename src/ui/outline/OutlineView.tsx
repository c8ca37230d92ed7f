import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { familyOutline } from '#model';
import { displayName } from '#scene';
import { useOpen, useSay, useScreen, useWords } from '../app/context.tsx';
import { commandById } from '../commands/commands.ts';
import { useKeysText, useRun } from '../commands/useCommands.ts';
import { Button, IconButton } from '../kit/Button.tsx';
import { usePeopleFacts } from '../people/usePeopleList.ts';
import { FamilyTree } from './FamilyTree.tsx';
import { outlineRows } from './outlineRows.ts';
import './outline.css';

const adding = ['add-parent', 'add-partner', 'add-child', 'add-sibling', 'add-bond'] as const;

/**
 * The family as a list that opens and closes: the same people, links and bonds as
 * on the drawing, in words, with the same selection and the same keys.
 */
export default function OutlineView() {
  const say = useSay();
  const words = useWords();
  const facts = usePeopleFacts();
  const doc = useOpen((open) => open.document);
  const selected = useOpen((open) => open.selection.persons);
  const bonding = useScreen((state) => state.bonding !== undefined);
  const run = useRun();
  const keysText = useKeysText();
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const trees = useMemo(() => familyOutline(doc), [doc]);
  const rows = useMemo(() => outlineRows(doc, trees, turned), [doc, trees, turned]);
  const [only] = selected;
  const person = selected.size === 1 && only !== undefined ? only : undefined;

  /** Opens every line with people below it, or closes all but the top. */
  const turnAll = (open: boolean) => {
    const closed = new Set<string>();
    if (!open)
      for (const { key, what, open: isOpen } of rows)
        if (isOpen !== undefined && !(what.kind === 'group' && what.group === 'bonds'))
          closed.add(key);
    setTurned(closed);
  };

  return (
    <div className="outline">
      <div className="outline__head">
        <h2>{say('outline.title', { count: doc.persons.size })}</h2>
        <span className="outline__turn">
          <IconButton name={say('outline.openAll')} onPress={() => turnAll(true)}>
            <ChevronsUpDown size={18} aria-hidden />
          </IconButton>
          <IconButton name={say('outline.closeAll')} onPress={() => turnAll(false)}>
            <ChevronsDownUp size={18} aria-hidden />
          </IconButton>
        </span>
        <fieldset className="outline__add" disabled={person === undefined}>
          <legend className="visually-hidden">
            {say('outline.add', {
              name: person === undefined ? '' : displayName(doc, words, person),
            })}
          </legend>
          {adding.map((id) => (
            <Button
              key={id}
              isDisabled={person === undefined}
              onPress={() => run(commandById(id))}
              aria-keyshortcuts={keysText(commandById(id)) ?? ''}
            >
              {say(`outline.${id}`)}
            </Button>
          ))}
        </fieldset>
      </div>
      {bonding ? <output className="outline__hint">{say('outline.choose')}</output> : null}
      <FamilyTree rows={rows} facts={facts} turned={turned} onTurn={setTurned} trees={trees} />
      <p id="outline-keys" className="visually-hidden">
        {say('outline.keys')}
      </p>
    </div>
  );
}
