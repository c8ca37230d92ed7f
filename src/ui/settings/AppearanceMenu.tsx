import { Check, Languages, SunMoon } from 'lucide-react';
import { languages } from '#words';
import { themes } from '#workspace';
import { useSay, useWork, useWorkspace } from '../app/context.tsx';
import { IconButton } from '../kit/Button.tsx';
import { Menu } from '../kit/Menu.tsx';

const tick = (chosen: boolean) =>
  chosen ? <Check size={16} aria-hidden /> : <span className="menu__gap" />;

/** Language and colours. */
export function AppearanceMenu() {
  const say = useSay();
  const workspace = useWorkspace();
  const theme = useWork((state) => state.preferences.theme);
  const language = useWork((state) => state.words.language);
  return (
    <>
      <Menu
        label={say('settings.language')}
        groups={[
          {
            id: 'language',
            heading: say('settings.language'),
            entries: languages.map((each) => ({
              id: each,
              label: say(`language.${each}`),
              picture: tick(each === language),
              onAction: () => void workspace.setLanguage(each),
            })),
          },
        ]}
      >
        <IconButton name={say('settings.language')}>
          <Languages size={19} aria-hidden />
        </IconButton>
      </Menu>
      <Menu
        label={say('settings.colours')}
        groups={[
          {
            id: 'theme',
            heading: say('settings.colours'),
            entries: themes.map((each) => ({
              id: each,
              label: say(`theme.${each}`),
              picture: tick(each === theme),
              onAction: () => workspace.setPreferences({ theme: each }),
            })),
          },
        ]}
      >
        <IconButton name={say('settings.colours')}>
          <SunMoon size={19} aria-hidden />
        </IconButton>
      </Menu>
    </>
  );
}
