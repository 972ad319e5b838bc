import { Button, Skeleton, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeclarations } from '../../api/closer';
import { useLocale } from '../../words/use-locale';
import { formatCount, formatDate } from '../../core/format';
import { asProblem } from '../../core/problem';
import classes from './Evidence.module.css';

const PAGE = 10;
/** The server gives no more than this at once. */
const MOST = 1000;

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** "12 Mar 2023 · 10012020/… · 854231 · 1,200 kg · USD 5,000". */
function useLine(): (declaration: Record<string, unknown>) => string {
  const locale = useLocale();
  return (declaration) => {
    const { date, declaration: number, hs, netKg } = declaration;
    const values = Object.entries(declaration).flatMap(([name, value]) =>
      /^value[A-Z]{3}$/.test(name) && typeof value === 'number'
        ? `${formatCount(value, locale)} ${name.slice(-3)}`
        : [],
    );
    const parts = [
      text(date) && formatDate(text(date) ?? '', locale),
      text(number),
      text(hs),
      typeof netKg === 'number' ? `${formatCount(netKg, locale)} kg` : null,
      ...values,
    ];
    return parts.filter((part) => part !== null).join(' · ');
  };
}

function List({ relation }: { relation: string }) {
  const { t } = useTranslation();
  const line = useLine();
  const [limit, setLimit] = useState(PAGE);
  const { data, error } = useDeclarations(relation, limit);
  if (error) {
    const problem = asProblem(error);
    return <p role="alert">{problem.sentence ?? t(`problem.${problem.kind}`)}</p>;
  }
  if (!data) {
    return <Skeleton role="status" height={64} aria-label={t('loading.loading')} />;
  }
  const left = data.total - data.declarations.length;
  return (
    <div className={classes.neighbourList}>
      {data.total === 0 && <p className={classes.hint}>{t('evidence.noDeclarations')}</p>}
      <ol className={classes.declarations}>
        {data.declarations.map((declaration, index) => (
          <li key={text(declaration.id) ?? index}>
            {line(declaration)}
            {text(declaration.description) && <bdi>{text(declaration.description)}</bdi>}
          </li>
        ))}
      </ol>
      {left > 0 && limit < MOST && (
        <Button size="compact-sm" variant="default" onClick={() => setLimit(Math.min(MOST, limit * 5))}>
          {t('evidence.moreDeclarations', { count: left })}
        </Button>
      )}
    </div>
  );
}

/** The customs declarations that a relation sums up, each as its file has it. */
export function Declarations({ relation }: { relation: string }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <UnstyledButton
        className={classes.neighbourType}
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        <IconChevronRight size={15} className={classes.chevron} aria-hidden />
        <span>{t('evidence.declarations')}</span>
      </UnstyledButton>
      {opened && <List relation={relation} />}
    </>
  );
}
