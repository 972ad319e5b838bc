import { Button } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface MenuOpenerProps {
  /** With the place below the button. */
  open: (place: { x: number; y: number }) => void;
  children: ReactNode;
}

/** A button that opens a menu below itself. */
export function MenuOpener({ open, children }: MenuOpenerProps) {
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconDots size={15} />}
      aria-haspopup="menu"
      onClick={(event) => {
        const { left, bottom } = event.currentTarget.getBoundingClientRect();
        open({ x: left, y: bottom });
      }}
    >
      {children}
    </Button>
  );
}
