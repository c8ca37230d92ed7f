import { Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { locales } from '#words';
import { isLockKey, type Workspace } from '#workspace';
import { StartPage } from '../cases/StartPage.tsx';
import { Announcer } from './Announcer.tsx';
import '../theme/base.css';
import '../kit/kit.css';
import { fetched, fetchWhenIdle } from '../kit/fetched.tsx';
import { AppProvider, useApp, useSay, useWork } from './context.tsx';
import { Notices } from './Notices.tsx';

// The drawing, the panels and the codecs come when a case is opened.
const CaseScreen = fetched(() => import('./CaseScreen.tsx'));
const TogetherScreen = fetched(() => import('../together/TogetherScreen.tsx'));

/** The whole of what is seen. */
export function App({ workspace }: { readonly workspace: Workspace }) {
  return (
    <AppProvider workspace={workspace}>
      <Shell />
    </AppProvider>
  );
}

function Shell() {
  const say = useSay();
  const language = useWork((state) => state.words.language);
  const open = useWork((state) => state.open?.id);
  const together = useWork((state) => state.together !== undefined);
  const opening = useWork((state) => state.opening);
  useEffect(() => {
    // Fetched while the case is read from the disk.
    if (opening !== undefined) void CaseScreen.fetch();
  }, [opening]);
  useReadiness();
  useTheme();
  useTitle();
  useCloseWarning();
  useOtherWindows();
  useNoDroppedFiles(open !== undefined || together);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <I18nProvider locale={locales[language]}>
      {together ? (
        // Nothing else is mounted beside the child's side, not even a notice.
        <Suspense>
          <TogetherScreen />
        </Suspense>
      ) : open === undefined ? (
        <StartPage />
      ) : (
        <Suspense fallback={<p className="opening">{say('app.opening')}</p>}>
          <CaseScreen key={open} />
        </Suspense>
      )}
      {together ? null : <Notices />}
      <Announcer />
    </I18nProvider>
  );
}

/** How many drawings are made that nobody sees before the first of a case. */
const practices = 12;

/** While the shelf is only looked at, what a case needs is fetched, so that it opens at once. */
function useReadiness(): void {
  const { workspace } = useApp();
  const isLookedAt = useWork(({ shelf, open, together }) => Boolean(shelf && !open && !together));
  useEffect(
    () =>
      isLookedAt
        ? fetchWhenIdle([
            () => CaseScreen.fetch(),
            () => workspace.getReady(),
            ...Array.from({ length: practices }, () => () => workspace.practise()),
          ])
        : undefined,
    [workspace, isLookedAt],
  );
}

function useTheme(): void {
  const theme = useWork((state) => state.preferences.theme);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}

/** The tab says which case is open by its reference: never by a name. */
function useTitle(): void {
  const say = useSay();
  const reference = useWork((state) =>
    state.together ? undefined : state.open?.document.cases.get('CASE')?.reference,
  );
  useEffect(() => {
    document.title = reference ? `${reference} · ${say('app.name')}` : say('app.name');
  }, [reference, say]);
}

/** Asks before the window closes while something is not on the disk yet. */
function useCloseWarning(): void {
  const { workspace } = useApp();
  useEffect(() => {
    const handle = (event: BeforeUnloadEvent) => {
      if (workspace.unsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', handle);
    return () => window.removeEventListener('beforeunload', handle);
  }, [workspace]);
}

/** A visit that begins or ends in one window begins or ends in all of them. */
function useOtherWindows(): void {
  const { workspace } = useApp();
  useEffect(() => {
    const handle = (event: StorageEvent) => {
      if (isLockKey(event.key)) void workspace.together().then((together) => together.resume());
    };
    window.addEventListener('storage', handle);
    return () => window.removeEventListener('storage', handle);
  }, [workspace]);
}

/** A file that is dropped on a case would be opened by the browser in its place; the shelf takes files. */
function useNoDroppedFiles(isCase: boolean): void {
  useEffect(() => {
    if (!isCase) return;
    const refuse = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
    };
  }, [isCase]);
}
