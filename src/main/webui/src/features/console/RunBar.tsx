import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { IconAlignLeft, IconCheck, IconLink, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_ROWS, ROWS_AT_MOST } from '../../core/console/model';
import type { Tab } from '../../core/console/tabs';
import { separatorsOf } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import { useCopy } from '../common/use-copy';
import classes from './Console.module.css';
import { SaveButton } from './SaveButton';

const SECONDS = [10, 30, 60];

interface RunBarProps {
  tab: Tab;
  change: (part: Partial<Tab>) => void;
  running: boolean;
  run: () => void;
  stop: () => void;
  format: () => void;
  formatting: boolean;
  saving: boolean;
  setSaving: (saving: boolean) => void;
  save: (name: string) => void;
  /** The address of this statement; made when it is asked for. */
  link: () => string;
}

function Limits({ tab, change }: Pick<RunBarProps, 'tab' | 'change'>) {
  const { t } = useTranslation('console');
  const locale = useLocale();
  return (
    <>
      <NumberInput
        aria-label={t('run.rows')}
        prefix={t('run.rowsPrefix')}
        suffix={t('run.rowsSuffix')}
        {...separatorsOf(locale)}
        value={tab.limit}
        onChange={(value) => {
          const limit = Math.floor(Number(value)) || DEFAULT_ROWS;
          change({ limit: Math.min(ROWS_AT_MOST, Math.max(1, limit)) });
        }}
        min={1}
        max={ROWS_AT_MOST}
        step={500}
        w={148}
      />
      <NativeSelect
        aria-label={t('run.time')}
        value={String(tab.timeoutSeconds)}
        data={SECONDS.map((count) => ({ value: String(count), label: t('run.seconds', { count }) }))}
        onChange={(event) => change({ timeoutSeconds: Number(event.currentTarget.value) })}
        w={84}
      />
    </>
  );
}

function CopyLink({ link }: Pick<RunBarProps, 'link'>) {
  const { t } = useTranslation('console');
  const { copied, copy } = useCopy();
  return (
    <Button
      variant="default"
      leftSection={copied ? <IconCheck size={16} /> : <IconLink size={16} />}
      onClick={() => copy(link())}
    >
      {copied ? t('run.copied') : t('run.copyLink')}
    </Button>
  );
}

/** What can be done with the statement. */
export function RunBar(props: RunBarProps) {
  const { tab, change, running, run, stop, format, formatting, saving, setSaving, save, link } = props;
  const { t } = useTranslation('console');
  return (
    <div className={classes.run}>
      {running ? (
        <Button
          color="red"
          variant="outline"
          leftSection={<IconPlayerStop size={16} />}
          onClick={stop}
          className={classes.stop ?? ''}
        >
          {t('run.stop')}
        </Button>
      ) : (
        <Button leftSection={<IconPlayerPlay size={16} />} onClick={run}>
          {t('run.run')}
        </Button>
      )}
      <Limits tab={tab} change={change} />
      <Button
        variant="default"
        leftSection={<IconAlignLeft size={16} />}
        loading={formatting}
        onClick={format}
      >
        {t('editor.format')}
      </Button>
      <SaveButton title={tab.title} opened={saving} setOpened={setSaving} save={save} />
      <CopyLink link={link} />
      <span className={classes.keys}>{t('editor.keys')}</span>
    </div>
  );
}
