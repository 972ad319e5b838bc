import { Button, Kbd, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { VERDICT_KEYS } from '../../core/identity/keys';
import classes from './Verdicts.module.css';
import type { Deciding } from './use-deciding';

const REASON_KEY = 'r';
const DIRECTED = ['branch_of', 'successor_of'] as const;

/** What is seldom said of a pair: branches and successors, each in both directions, and a reason of one's own. */
export function MoreVerdicts({ deciding }: { deciding: Deciding }) {
  const { t } = useTranslation('identity');
  return (
    <Menu position="bottom-start" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDots size={18} />} className={classes.more}>
          {t('more')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {DIRECTED.flatMap((verdict) =>
          [false, true].map((turned) => {
            const letter = VERDICT_KEYS[verdict];
            return (
              <Menu.Item
                key={`${verdict} ${turned}`}
                aria-keyshortcuts={turned ? `Shift+${letter}` : letter}
                rightSection={<Kbd size="xs">{turned ? letter.toUpperCase() : letter}</Kbd>}
                onClick={() => deciding.decide(verdict, turned)}
              >
                {turned ? t(`turned.${verdict}`) : t(`verdict.${verdict}`)}
              </Menu.Item>
            );
          }),
        )}
        <Menu.Divider />
        <Menu.Item
          aria-keyshortcuts={REASON_KEY}
          rightSection={<Kbd size="xs">{REASON_KEY}</Kbd>}
          onClick={() => deciding.ask()}
        >
          {t('step.reason')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
