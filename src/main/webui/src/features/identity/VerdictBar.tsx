import { Button, Kbd } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowLeft,
  IconArrowRight,
  IconEqual,
  IconEqualNot,
  IconHelp,
  IconPencil,
  IconReplace,
  IconSitemap,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isDirected, VERDICT_KEYS } from '../../core/identity/keys';
import { VERDICTS, type Verdict } from '../../core/identity/model';
import classes from './Verdicts.module.css';
import type { QueueState, QueueStore } from './state/queue-store';
import type { Deciding } from './use-deciding';

const SIGNS: Record<Verdict, ReactNode> = {
  same: <IconEqual size={18} />,
  different: <IconEqualNot size={18} />,
  unsure: <IconHelp size={18} />,
  branch_of: <IconSitemap size={18} />,
  successor_of: <IconReplace size={18} />,
};

interface VerdictBarProps {
  state: QueueState;
  store: QueueStore;
  deciding: Deciding;
}

function Key({ letter }: { letter: string }) {
  return (
    <Kbd size="xs" className={classes.key} aria-hidden>
      {letter}
    </Kbd>
  );
}

/** A verdict that reads in two directions has a button for each. */
function VerdictButton({ verdict, deciding }: { verdict: Verdict; deciding: Deciding }) {
  const { t } = useTranslation('identity');
  const letter = VERDICT_KEYS[verdict];
  const reason = deciding.kept[verdict]?.reason;
  const title = reason === undefined ? t(`means.${verdict}`) : t('withReason', { reason });
  return (
    <span className={classes.verdict} data-verdict={verdict}>
      <Button
        variant="default"
        leftSection={SIGNS[verdict]}
        rightSection={<Key letter={letter} />}
        title={title}
        aria-keyshortcuts={letter}
        onClick={() => deciding.decide(verdict)}
      >
        {t(`verdict.${verdict}`)}
      </Button>
      {isDirected(verdict) && (
        <Button
          variant="default"
          aria-label={t(`turned.${verdict}`)}
          title={t(`turned.${verdict}`)}
          aria-keyshortcuts={`Shift+${letter}`}
          onClick={() => deciding.decide(verdict, true)}
        >
          <IconArrowLeft size={15} aria-hidden />
          <Key letter={letter.toUpperCase()} />
        </Button>
      )}
    </span>
  );
}

function Steps({ state, store, deciding }: VerdictBarProps) {
  const { t } = useTranslation('identity');
  const steps = [
    {
      key: 'undo' as const,
      letters: ['z'],
      icon: <IconArrowBackUp size={17} />,
      act: deciding.undo,
      off: state.undoable === 0,
    },
    {
      key: 'previous' as const,
      letters: ['k'],
      icon: <IconArrowLeft size={17} />,
      act: () => store.move(-1),
    },
    {
      key: 'next' as const,
      letters: ['j', t('space')],
      icon: <IconArrowRight size={17} />,
      act: () => store.move(1),
    },
    { key: 'reason' as const, letters: ['r'], icon: <IconPencil size={17} />, act: () => deciding.ask() },
  ];
  return (
    <div className={classes.steps}>
      {steps.map(({ key, letters, icon, act, off = false }) => (
        <Button key={key} size="compact-sm" variant="subtle" leftSection={icon} disabled={off} onClick={act}>
          {t(`step.${key}`)}
          {letters.map((letter) => (
            <Key key={letter} letter={letter} />
          ))}
        </Button>
      ))}
    </div>
  );
}

/** What can be said of the pair, each with its key. */
export function VerdictBar(props: VerdictBarProps) {
  const { t } = useTranslation('identity');
  const { sending } = props.state;
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('verdicts')}>
      <div className={classes.verdicts}>
        {VERDICTS.map((verdict) => (
          <VerdictButton key={verdict} verdict={verdict} deciding={props.deciding} />
        ))}
      </div>
      <Steps {...props} />
      <small className={classes.sending} data-sending={sending}>
        {sending > 0 && t('sending', { count: sending })}
      </small>
    </div>
  );
}
