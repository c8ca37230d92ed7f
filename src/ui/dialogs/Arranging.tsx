import type { Diagram } from '#model';
import { changeRow, type FieldChanges } from '#operations';
import { useOpen, useReadOnly, useSay, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Checkbox, Choice } from '../kit/choices.tsx';
import { Dialog } from '../kit/Dialog.tsx';

type Weights = NonNullable<Diagram['weights']>;

/** What a fault counts where the layout cannot have everything. */
const orders = {
  usual: undefined,
  crossings: { crossings: 2, sibshipsTogether: 1, birthOrder: 1 },
  together: { crossings: 0.25, sibshipsTogether: 2, birthOrder: 1 },
  birthOrder: { crossings: 0.25, sibshipsTogether: 1, birthOrder: 2 },
} as const satisfies Readonly<Record<string, Weights | undefined>>;
type Order = keyof typeof orders;
const names = Object.keys(orders) as Order[];

const sameWeights = (one: Weights | undefined, other: Weights | undefined) =>
  one?.crossings === other?.crossings &&
  one?.sibshipsTogether === other?.sibshipsTogether &&
  one?.birthOrder === other?.birthOrder;

/** How the drawing is arranged: what matters more where not all is possible, and whether loops are cut. */
export function Arranging({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  const diagram = useOpen((open) => open.diagram);
  const row = useOpen((open) =>
    diagram === undefined ? undefined : open.document.diagrams.get(diagram),
  );
  const order = names.find((name) => sameWeights(orders[name], row?.weights)) ?? 'usual';
  const change = (fields: FieldChanges<'diagrams'>) => {
    if (diagram !== undefined && !readOnly)
      workspace.run((doc, newId) => changeRow(doc, newId, 'diagrams', diagram, fields), {
        select: 'keep',
        afresh: 'all',
      });
  };
  return (
    <Dialog title={say('command.arranging')} open onClose={onClose}>
      <p className="small">{say('arranging.about')}</p>
      <div className="save-copy">
        <Choice
          label={say('arranging.matters')}
          value={order}
          options={names.map((id) => ({ id, label: say(`arranging.${id}`) }))}
          onChange={(name) => change({ weights: orders[name as Order] })}
        />
        <Checkbox
          checked={row?.copies === true}
          onChange={(copies) => change({ copies: copies || undefined })}
        >
          {say('arranging.copies')}
        </Checkbox>
      </div>
      <div className="dialog__actions">
        <Button onPress={onClose}>{say('app.done')}</Button>
      </div>
    </Dialog>
  );
}
