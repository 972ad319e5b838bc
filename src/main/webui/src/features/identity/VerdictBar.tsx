import { Button, Kbd } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowLeft,
  IconArrowRight,
  IconEqual,
  IconEqualNot,
  IconHelp,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { VERDICT_KEYS } from '../../core/identity/keys';
import type { Verdict } from '../../core/identity/model';
import { MoreVerdicts } from './MoreVerdicts';
import classes from './Verdicts.module.css';
import type { QueueState, QueueStore } from './state/queue-store';
import type { Deciding } from './use-deciding';

/** What is said of nearly all pairs; the rest is under More. */
const USUAL = ['same', 'different', 'unsure'] as const satisfies readonly Verdict[];

const SIGNS: Record<(typeof USUAL)[number], ReactNode> = {
  same: <IconEqual size={18} />,
  different: <IconEqualNot size={18} />,
  unsure: <IconHelp size={18} />,
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

function VerdictButton({ verdict, deciding }: { verdict: (typeof USUAL)[number]; deciding: Deciding }) {
  const { t } = useTranslation('identity');
  const letter = VERDICT_KEYS[verdict];
  return (
    <span className={classes.verdict} data-verdict={verdict}>
      <Button
        variant="default"
        leftSection={SIGNS[verdict]}
        rightSection={<Key letter={letter} />}
        title={t(`means.${verdict}`)}
        aria-keyshortcuts={letter}
        onClick={() => deciding.decide(verdict)}
      >
        {t(`verdict.${verdict}`)}
      </Button>
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

/** Why this pair would be the same, or different, by what it says itself. */
function Because({ deciding }: { deciding: Deciding }) {
  const { t } = useTranslation('identity');
  const told = (['same', 'different'] as const).flatMap((verdict) => {
    const [first] = deciding.reasonsOf(verdict);
    return first ? [t('because', { verdict: t(`verdict.${verdict}`), reason: first.sentence })] : [];
  });
  return (
    <p className={classes.because} role="status" data-because>
      {deciding.tooSoon ? (
        <strong>{t('tooSoon')}</strong>
      ) : (
        told.map((each) => <span key={each}>{each}</span>)
      )}
    </p>
  );
}

/** What can be said of the pair, each with its key. */
export function VerdictBar(props: VerdictBarProps) {
  const { t } = useTranslation('identity');
  const { sending } = props.state;
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('verdicts')}>
      <div className={classes.verdicts}>
        {USUAL.map((verdict) => (
          <VerdictButton key={verdict} verdict={verdict} deciding={props.deciding} />
        ))}
        <MoreVerdicts deciding={props.deciding} />
      </div>
      <Steps {...props} />
      <small className={classes.sending} data-sending={sending}>
        {sending > 0 && t('sending', { count: sending })}
      </small>
      <Because deciding={props.deciding} />
    </div>
  );
}
