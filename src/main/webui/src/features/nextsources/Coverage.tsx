import { useTranslation } from 'react-i18next';
import { useTrace } from '../../api/queries';
import { formatCount } from '../../core/format';
import type { Origins } from '../../core/model';
import { changed, traceBodyOf, type Question } from '../../core/question/question';
import { useLocale } from '../../words/use-locale';
import { useValueName } from '../question/use-value-name';
import classes from './NextSources.module.css';

function Row({ name, origins }: { name: string; origins: Origins }) {
  const locale = useLocale();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{formatCount(origins.one, locale)}</td>
      <td>{formatCount(origins.two, locale)}</td>
      <td>{formatCount(origins.more, locale)}</td>
    </tr>
  );
}

/** The same of all paths, where a source that may rest on another counts as one with it. */
function CountedAsOne({ question, version }: { question: Question; version: string }) {
  const { t } = useTranslation('nextSources');
  const body = { ...traceBodyOf(changed(question, { mayRestOn: 'one' })), k: 1, offset: 0 };
  const { data, isPlaceholderData } = useTrace(body, version);
  const origins = isPlaceholderData ? undefined : data?.summary.proof?.origins;
  return origins ? <Row name={t('coverage.asOne')} origins={origins} /> : null;
}

/** How many paths of the answer have one, two, three or more independent sources on their thinnest hop, by category of end. */
export function Coverage({ question, version }: { question: Question; version: string }) {
  const { t } = useTranslation('nextSources');
  const nameOf = useValueName();
  const proof = useTrace(traceBodyOf(question), version).data?.summary.proof;
  if (!proof || proof.paths === 0) {
    return null;
  }
  return (
    <details className={classes.coverage}>
      <summary>{t('coverage.title')}</summary>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('coverage.end')}</th>
            <th scope="col">1</th>
            <th scope="col">2</th>
            <th scope="col">{t('coverage.more')}</th>
          </tr>
        </thead>
        <tbody>
          <Row name={t('coverage.all')} origins={proof.origins} />
          {proof.mayRest === true && question.mayRestOn === 'apart' && (
            <CountedAsOne question={question} version={version} />
          )}
          {proof.categories.map(({ category, origins }) => (
            <Row key={category} name={nameOf('category', category) || t('coverage.none')} origins={origins} />
          ))}
        </tbody>
      </table>
    </details>
  );
}
