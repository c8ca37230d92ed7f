import { X } from 'lucide-react';
import { useEffect } from 'react';
import { capital, type WordId, type Words } from '#words';
import type { Notice, NoticeMessage } from '#workspace';
import { Button, IconButton } from '../kit/Button.tsx';
import { useSay, useWords, useWork, useWorkspace } from './context.tsx';

/** A notice in words. */
function noticeText(words: Words, message: NoticeMessage): string {
  const edit = (label: { code: string; facts?: Readonly<Record<string, string | number>> }) =>
    words.sayOr(label.code, label.code, { count: 1, ...label.facts });
  switch (message.code) {
    case 'undone':
    case 'redone':
    case 'edited':
      return words.say(`notice.${message.code}`, { edit: edit(message.label) });
    case 'undone-several':
    case 'redone-several':
      return words.say(`notice.${message.code}`, { count: message.count });
    case 'refused':
      return words.say(`refusal.${message.refusal.refused}`);
    case 'storage':
      return words.say(`trouble.${message.trouble}` as WordId);
    default:
      return words.say(`notice.${message.code}`);
  }
}

const staysMs = { done: 7_000, trouble: 14_000 };

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const workspace = useWorkspace();
  const words = useWords();
  const say = useSay();
  const { id, kind, message } = notice;
  useEffect(() => {
    const timer = setTimeout(() => workspace.dismiss(id), staysMs[kind]);
    return () => clearTimeout(timer);
  }, [workspace, id, kind]);
  const act = (run: () => void) => () => {
    run();
    workspace.dismiss(id);
  };
  return (
    <div className={kind === 'trouble' ? 'notice notice--trouble' : 'notice'}>
      <span>{capital(noticeText(words, message))}</span>
      {message.code === 'edited' ? (
        <Button variant="act" onPress={act(() => workspace.undo())}>
          {say('command.undo')}
        </Button>
      ) : null}
      {message.code === 'case-deleted' ? (
        <Button
          variant="act"
          onPress={act(() => void workspace.onShelf((shelf) => shelf.restore(message.id)))}
        >
          {say('command.undo')}
        </Button>
      ) : null}
      <IconButton name={say('app.dismiss')} onPress={() => workspace.dismiss(id)}>
        <X size={16} aria-hidden />
      </IconButton>
    </div>
  );
}

/** Short notices at the foot of the window, read out as they come. */
export function Notices() {
  const notices = useWork((state) => state.notices);
  return (
    <div className="notices" role="status" aria-live="polite">
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </div>
  );
}
