import { useTranslation } from 'react-i18next';
import { factText } from '../../core/claim/fact-text';
import { factKindOf } from '../../core/claim/model';
import { CONFIDENCES, type SingleFact } from '../../core/model';
import type { ViewParams } from '../../core/search';
import { useLocale } from '../../words/use-locale';
import { claimFacts } from './claim-facts';
import { ChangeClaim } from './EnterClaim';
import classes from './Evidence.module.css';
import { Facts } from './Facts';
import { SaidWords } from './SaidWords';
import { SourceList } from './SourceList';

/** The kind of a fact and its value in one line. */
export function FactText({ fact: { kind, value } }: { fact: SingleFact }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const known = factKindOf(kind);
  return (
    <>
      {known ? t(`evidence.fact.${known}`) : kind}: <bdi>{factText(kind, value, locale)}</bdi>
    </>
  );
}

function OneFact({ fact, openView }: { fact: SingleFact; openView?: FactListProps['openView'] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { quote, note, validFrom, validTo, reported, locator } = fact;
  const dated = Object.fromEntries(
    Object.entries({ validFrom, validTo, reported, locator }).filter(([, value]) => value != null),
  );
  const confidence = CONFIDENCES.find((each) => each === fact.confidence);
  return (
    <li>
      <strong>
        <FactText fact={fact} />
      </strong>
      {confidence && <small> · {t(`confidence.${confidence}`)}</small>}
      <Facts facts={claimFacts({ properties: dated }, t, locale)} />
      <SaidWords quote={quote} note={note} />
      <SourceList sources={fact.sources} openView={openView} />
      <ChangeClaim dataset={fact.dataset} said={fact.id} />
    </li>
  );
}

interface FactListProps {
  facts: SingleFact[];
  openView?: ((view: ViewParams) => void) | undefined;
}

/** What documents say of one entity beside what its dataset says, each with how sure it is, since when, and who says so. */
export function FactList({ facts, openView }: FactListProps) {
  return (
    <ul className={classes.listings}>
      {facts.map((fact) => (
        <OneFact key={fact.id} fact={fact} openView={openView} />
      ))}
    </ul>
  );
}

/** The same under a heading of its own, where there is any. */
export function SingleFacts(props: FactListProps) {
  const { t } = useTranslation();
  return props.facts.length > 0 ? (
    <>
      <h3 className={classes.label}>{t('evidence.singleFacts')}</h3>
      <FactList {...props} />
    </>
  ) : null;
}
