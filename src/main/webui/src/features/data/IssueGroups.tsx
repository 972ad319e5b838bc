import { useTranslation } from 'react-i18next';
import { imports } from '../../api/imports';
import { useLocale } from '../../words/use-locale';
import type { ImportStatus, IssueGroup } from '../../core/data/model';
import { formatCount } from '../../core/format';
import { useIssueText } from './issue-text';
import common from './Data.module.css';
import classes from './Jobs.module.css';

function Group({ group }: { group: IssueGroup }) {
  const { t } = useTranslation('data');
  const said = useIssueText();
  const locale = useLocale();
  return (
    <details className={common.issueGroup} data-severity={group.severity}>
      <summary>
        <strong>{formatCount(group.count, locale)}</strong>
        <span className={common.badge} data-state={group.severity === 'rejected' ? 'failed' : 'paused'}>
          {t(`issues.${group.severity}`)}
        </span>
        <span>{group.examples[0] ? said(group.examples[0]) : group.code}</span>
      </summary>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table wider than its frame is scrolled by key */}
      <div className={common.scroller} role="region" aria-label={t('issues.examples')} tabIndex={0}>
        <table className={common.table}>
          <caption>{t('issues.shown', { count: group.examples.length, code: group.code })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('issues.file')}</th>
              <th scope="col">{t('issues.line')}</th>
              <th scope="col">{t('issues.column')}</th>
              <th scope="col">{t('issues.value')}</th>
              <th scope="col">{t('issues.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {group.examples.map((issue, index) => (
              <tr key={index}>
                <td>{issue.file}</td>
                <td>{formatCount(issue.line, locale)}</td>
                <td>{issue.column}</td>
                <td>
                  <bdi>{issue.value}</bdi>
                </td>
                <td>{said(issue)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** What was rejected or odd, by kind, with the first few of each and all of them as a file. */
export function IssueGroups({ status }: { status: ImportStatus }) {
  const { t } = useTranslation('data');
  const locale = useLocale();
  const { issues, job } = status;
  if (issues.length === 0) {
    return <p className={common.soft}>{t('issues.none')}</p>;
  }
  const total = issues.reduce((sum, group) => sum + group.count, 0);
  return (
    <div>
      <div className={common.paneHead}>
        <h3>{t('issues.title', { count: total, shown: formatCount(total, locale) })}</h3>
        <span className={classes.downloads}>
          {t('issues.all')}
          <a href={imports.issuesUrl(job, 'csv')} download>
            {t('issues.csv')}
          </a>
          <a href={imports.issuesUrl(job, 'ndjson')} download>
            {t('issues.ndjson')}
          </a>
        </span>
      </div>
      {issues.map((group) => (
        <Group key={`${group.severity}-${group.code}-${group.column}`} group={group} />
      ))}
    </div>
  );
}
