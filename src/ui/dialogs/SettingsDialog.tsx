import { languages } from '#words';
import { themes, wheelWishes } from '#workspace';
import { useApp, useSay, useWork } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { Checkbox, Choice } from '../kit/choices.tsx';
import { Dialog } from '../kit/Dialog.tsx';

/** How somebody likes the app: colours, language, wheel, lines that hold, kinship words and keys. */
export default function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const { workspace, screen } = useApp();
  const preferences = useWork((state) => state.preferences);
  const language = useWork((state) => state.words.language);
  return (
    <Dialog title={say('command.settings')} open onClose={onClose}>
      <p className="small">{say('settings.about')}</p>
      <div className="settings">
        <Choice
          label={say('settings.colours')}
          value={preferences.theme}
          options={themes.map((id) => ({ id, label: say(`theme.${id}`) }))}
          onChange={(theme) => workspace.setPreferences({ theme })}
        />
        <Choice
          label={say('settings.language')}
          value={language}
          options={languages.map((id) => ({ id, label: say(`language.${id}`) }))}
          onChange={(chosen) => void workspace.setLanguage(chosen)}
        />
        <Choice
          label={say('settings.wheel')}
          value={preferences.wheel}
          options={wheelWishes.map((id) => ({ id, label: say(`settings.wheel.${id}`) }))}
          onChange={(wheel) => workspace.setPreferences({ wheel })}
        />
        <div>
          <Checkbox
            checked={preferences.snapping}
            onChange={(snapping) => workspace.setPreferences({ snapping })}
          >
            {say('settings.snapping')}
          </Checkbox>
          <Checkbox
            checked={preferences.kinWords}
            onChange={(kinWords) => workspace.setPreferences({ kinWords })}
          >
            {say('settings.kinWords')}
          </Checkbox>
          <Checkbox
            checked={preferences.singleKeys}
            onChange={(singleKeys) => workspace.setPreferences({ singleKeys })}
          >
            {say('keys.single')}
          </Checkbox>
        </div>
      </div>
      <div className="dialog__actions">
        <Button variant="quiet" onPress={() => screen.setState({ dialog: { name: 'keys' } })}>
          {say('settings.keys')}
        </Button>
        <Button onPress={onClose}>{say('app.done')}</Button>
      </div>
    </Dialog>
  );
}
