import { IconArrowNarrowRight } from '@tabler/icons-react';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { formatMoney } from '../../core/data/format-bytes';
import type { Preview } from '../../core/data/model';
import { outcomesOf, type Outcome, type Statement, type Supply } from '../../core/data/outcome';
import { formatDate } from '../../core/format';
import { NODE_LABELS, RELATION_TYPES } from '../../core/model';
import { useIssueText } from './issue-text';
import common from './Data.module.css';
import classes from './Mapping.module.css';

function SupplyText({ supply }: { supply: Supply }) {
  const { t } = useTranslation('data');
  const locale = useLocale();
  const details = [
    supply.hs === '' ? t('outcome.noHs') : t('outcome.hs', { code: supply.hs.slice(0, 6) }),
    supply.date === '' ? t('outcome.noDate') : formatDate(supply.date, locale),
    ...supply.values.map(({ amount, currency }) => formatMoney(amount, currency, locale)),
  ];
  return (
    <>
      <Tie from={supply.supplier} to={supply.buyer} />
      <span className={common.soft}>{details.join(' · ')}</span>
    </>
  );
}

function Tie({ from, to }: { from: string; to: string }) {
  const { t } = useTranslation('data');
  return (
    <span className={classes.tie}>
      <bdi>{from}</bdi>
      <IconArrowNarrowRight size={18} role="img" aria-label={t('outcome.to')} />
      <bdi>{to}</bdi>
    </span>
  );
}

function StatementText({ statement }: { statement: Statement }) {
  const { t } = useTranslation('data');
  const { t: page } = useTranslation();
  const label = NODE_LABELS.find((each) => each === statement.label);
  const type = RELATION_TYPES.find((each) => each === statement.label);
  const kind = label
    ? page(`label.${label}`)
    : statement.from === null
      ? statement.kind
      : t('outcome.listed');
  if (statement.from !== null && statement.to !== null) {
    return (
      <>
        <Tie from={statement.from} to={statement.to} />
        <span className={common.soft}>{type ? page(`relation.${type}.name`) : statement.label}</span>
      </>
    );
  }
  return (
    <span>
      <bdi>{statement.from ?? statement.name}</bdi> <span className={common.soft}>{kind}</span>
    </span>
  );
}

function OutcomeItem({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('data');
  const said = useIssueText();
  return (
    <li data-rejected={outcome.rejected || undefined}>
      <span className={classes.lineNumber} title={t('table.lineNumber', { line: outcome.line })}>
        {outcome.line}
      </span>
      <div>
        {outcome.rejected && <strong>{t('outcome.rejected')}</strong>}
        {outcome.supply && <SupplyText supply={outcome.supply} />}
        {outcome.statements.map((statement, index) => (
          <div key={index}>
            <StatementText statement={statement} />
          </div>
        ))}
        {outcome.issues.map((issue, index) => (
          <span key={index} className={classes.issueReason} data-severity={issue.severity}>
            {said(issue)}
          </span>
        ))}
        {!outcome.rejected && !outcome.supply && outcome.statements.length === 0 && (
          <span className={common.soft}>{t('outcome.nothing')}</span>
        )}
      </div>
    </li>
  );
}

/** What each of the first records would become, and why some would not. */
export function WhatBecomes({ preview, alone = false }: { preview: Preview; alone?: boolean }) {
  const { t } = useTranslation('data');
  const titleId = useId();
  const Heading = alone ? 'h2' : 'h3';
  const outcomes = useMemo(() => outcomesOf(preview), [preview]);
  const rejected = outcomes.filter((outcome) => outcome.rejected).length;
  return (
    <div className={classes.pane}>
      <div className={common.paneHead}>
        <Heading id={titleId}>{t('outcome.title')}</Heading>
        <span className={common.soft} role="status">
          {t('outcome.summary', { count: outcomes.length, rejected })}
        </span>
      </div>
      {outcomes.length === 0 ? (
        <p className={common.soft}>{t('outcome.none')}</p>
      ) : (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list longer than its frame is scrolled by key
        <div className={common.scroller} role="region" aria-labelledby={titleId} tabIndex={0}>
          <ol className={classes.outcomes}>
            {outcomes.map((outcome, index) => (
              <OutcomeItem key={`${String(outcome.line)}-${String(index)}`} outcome={outcome} />
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}
