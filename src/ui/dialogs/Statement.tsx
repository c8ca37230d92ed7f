import { useApp, useSay } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';

/** What the statement says under each heading: paragraphs, and lists where there are several of one sort. */
const parts = [
  { id: 'data', says: ['device', 'practice'] },
  {
    id: 'access',
    says: ['people'],
    list: ['zoom', 'keyboard', 'drag', 'lists', 'colours', 'motion', 'words'],
  },
  { id: 'lacks', says: ['status'], list: ['picture', 'far', 'pen', 'preview', 'welsh'] },
  { id: 'tests', says: ['automated', 'untested'] },
  { id: 'keys', list: ['walk', 'add', 'find', 'every'] },
  { id: 'tell', says: ['contact', 'enforcement'] },
  { id: 'date', says: ['prepared'] },
] as const;

/** The accessibility statement, as bodies of the public sector write it, and where the data is. */
export function Statement({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const { screen } = useApp();
  return (
    <Dialog title={say('command.statement')} open onClose={onClose} wide>
      <div className="statement">
        {parts.map((part) => (
          <section key={part.id} aria-labelledby={`statement-${part.id}`}>
            <h3 id={`statement-${part.id}`}>{say(`statement.${part.id}`)}</h3>
            {'says' in part
              ? part.says.map((id) => <p key={id}>{say(`statement.${id}`)}</p>)
              : null}
            {'list' in part ? (
              <ul>
                {part.list.map((id) => (
                  <li key={id}>{say(`statement.${id}`)}</li>
                ))}
              </ul>
            ) : null}
          </section>
        ))}
      </div>
      <div className="dialog__actions">
        <Button variant="quiet" onPress={() => screen.setState({ dialog: { name: 'keys' } })}>
          {say('statement.allKeys')}
        </Button>
        <Button onPress={onClose}>{say('panel.close')}</Button>
      </div>
    </Dialog>
  );
}
