import { IconDots } from '@tabler/icons-react';
import { Button, type ButtonProps } from '@mantine/core';
import { lazy, Suspense, useState, type ComponentPropsWithRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Printing } from '../report/use-printing';
import type { TraceBody } from '../../core/model';

const ActionMenu = lazy(async () => ({ default: (await import('./ActionMenu')).ActionMenu }));

export function MoreActionsButton(props: ButtonProps & ComponentPropsWithRef<'button'>) {
  const { t } = useTranslation();
  return (
    <Button
      size="sm"
      variant="default"
      leftSection={<IconDots size={16} />}
      aria-label={t('answer.moreActions')}
      aria-haspopup="menu"
      {...props}
    >
      {t('shell.more')}
    </Button>
  );
}

export interface MoreActionsProps {
  body: TraceBody;
  printing: Printing;
  /** Nobody is named who must not be: what would name them is not offered. */
  withheld: boolean;
}

/** What else can be done with an answer. A button until it is wanted: menus are no part of the first load. */
export function MoreActions(props: MoreActionsProps) {
  const [wanted, setWanted] = useState(false);
  const button = <MoreActionsButton onClick={() => setWanted(true)} />;
  return wanted ? (
    <Suspense fallback={button}>
      <ActionMenu {...props} />
    </Suspense>
  ) : (
    button
  );
}
