import type { ReactNode } from 'react';
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
