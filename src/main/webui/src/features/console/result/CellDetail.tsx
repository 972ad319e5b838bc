import { Button, CloseButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { nodeSets, traceSearchOf } from '../../../core/console/hand-over';
import { isNode } from '../../../core/console/result-graph';
import { useCopy } from '../../common/use-copy';
import classes from './Result.module.css';
import { copyText, wholeText } from './value-text';

interface CellDetailProps {
  title: string;
  value: unknown;
  row?: unknown[];
  close: () => void;
}

function CopyButton({ label, text }: { label: string; text: () => string }) {
  const { t } = useTranslation('console');
  const { copied, copy } = useCopy();
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={copied ? <IconCheck size={15} /> : <IconCopy size={15} />}
      onClick={() => copy(text())}
    >
      {copied ? t('table.copied') : label}
    </Button>
  );
}

/** A node that can stand in a path can begin or end one. */
function TraceButtons({ value }: { value: unknown }) {
  const { t } = useTranslation('console');
  const navigate = useNavigate();
  const [set] = isNode(value) ? nodeSets([value]) : [];
  if (!set) {
    return null;
  }
  return (['from', 'to'] as const).map((side) => (
    <Button
      key={side}
      size="compact-sm"
      variant="default"
      onClick={() => void navigate({ to: '/', search: traceSearchOf(set, side) })}
    >
      {t(side === 'from' ? 'take.startHere' : 'take.endHere')}
    </Button>
  ));
}

/** One value of the result, whole. */
export function CellDetail({ title, value, row, close }: CellDetailProps) {
  const { t } = useTranslation('console');
  const { t: page } = useTranslation();
  return (
    <section className={classes.detail} aria-label={title}>
      <div className={classes.detailHead}>
        <h2>
          <bdi>{title}</bdi>
        </h2>
        <TraceButtons value={value} />
        <CopyButton label={t('table.copyCell')} text={() => copyText(value)} />
        {row && <CopyButton label={t('table.copyRow')} text={() => row.map(copyText).join('\t')} />}
        <CloseButton size="sm" aria-label={page('common.close')} onClick={close} />
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <pre tabIndex={0} role="region" aria-label={t('table.value')}>
        {wholeText(value)}
      </pre>
    </section>
  );
}
