import { type ReactNode, useEffect, useRef } from 'react';
import { Heading, Modal, ModalOverlay, Dialog as RacDialog } from 'react-aria-components';

/** A window over the others, closed by Escape, by a click beside it or by its buttons. */
export function Dialog({
  title,
  open,
  onClose,
  wide = false,
  children,
}: {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  useEscape(open, onClose);
  return (
    <ModalOverlay
      className="veil"
      isOpen={open}
      onOpenChange={(next) => !next && onClose()}
      isDismissable
    >
      <Modal className={wide ? 'dialog dialog--wide' : 'dialog'}>
        <RacDialog>
          <Heading slot="title" className="dialog__title">
            {title}
          </Heading>
          {children}
        </RacDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Closes on Escape also while nothing has the focus: what had it may have been switched off or taken away. */
function useEscape(open: boolean, onClose: () => void): void {
  const latest = useRef(onClose);
  latest.current = onClose;
  useEffect(() => {
    if (!open) return;
    const handleKey = (event: KeyboardEvent) => {
      const unfocused = document.activeElement === null || document.activeElement === document.body;
      if (event.key === 'Escape' && unfocused && !event.defaultPrevented) latest.current();
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [open]);
}
