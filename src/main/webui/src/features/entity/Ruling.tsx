import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { entityAddress } from '../../core/entity/address';
import {
  shareText,
  type OwnershipLine,
  type OwnershipOpen,
  type OwnershipPart,
  type OwnershipRuling,
  type Party,
} from '../../core/ownership';
import classes from './EntityPage.module.css';
import { useOpenView } from './use-open-view';

function Named({ party }: { party: Party }) {
  return (
    <Link {...entityAddress(party.id)}>
      <bdi>{party.name}</bdi>
    </Link>
  );
}

function Chain({ chain }: { chain: Party[] }) {
  return (
    <>
      {chain.map((party, at) => (
        <Fragment key={party.id}>
          {at > 0 && ' ← '}
          <bdi>{party.name}</bdi>
        </Fragment>
      ))}
    </>
  );
}

function PartLine({ part }: { part: OwnershipPart }) {
  const { t } = useTranslation('entity');
  const openView = useOpenView();
  const words = [shareText(part), part.controls ? t('rules.controls') : '', t(`rules.as.${part.as}`)];
  return (
    <li>
      <Named party={part.owner} />: {words.filter((word) => word !== '').join(' · ')}{' '}
      {part.relations.map((relation) => (
        <button
          key={relation}
          type="button"
          className={classes.link}
          data-no-print
          onClick={() => openView({ claim: relation })}
        >
          {relation}
        </button>
      ))}
    </li>
  );
}

function SumLine({ line }: { line: OwnershipLine }) {
  return (
    <li>
      <Named party={line.firm} />: {line.sum}
      <ul>
        {line.parts.map((part) => (
          <PartLine key={part.owner.id} part={part} />
        ))}
      </ul>
    </li>
  );
}

function OpenLine({ open }: { open: OwnershipOpen }) {
  const { t } = useTranslation('entity');
  return (
    <li>
      {t(`rules.open.${open.kind}`, { owner: open.of.name, firm: open.firm?.name, said: open.said ?? '' })}
    </li>
  );
}

/** A verdict; opened, it shows its arithmetic, what is not known, and where the rule stands. */
export function Ruling({ ruling }: { ruling: OwnershipRuling }) {
  const { t } = useTranslation('entity');
  const { rule, verdict, chain, lines, open, economic } = ruling;
  return (
    <details className={classes.ruling} data-rule={rule.name}>
      <summary>
        {t(`rules.name.${rule.name}`, rule.name)}: <strong>{t(`rules.verdict.${verdict}`)}</strong>
        {rule.state !== 'in-force' && <> · {t(`rules.state.${rule.state}`)}</>}
        {chain.length > 1 && (
          <small>
            {' '}
            <Chain chain={chain} />
          </small>
        )}
      </summary>
      <ul>
        {lines.map((line) => (
          <SumLine key={line.firm.id} line={line} />
        ))}
      </ul>
      {open.length > 0 && (
        <>
          <h3 className={classes.label}>{t('rules.unknown')}</h3>
          <ul>
            {open.map((each) => (
              <OpenLine key={`${each.kind} ${each.relation ?? each.of.id}`} open={each} />
            ))}
          </ul>
        </>
      )}
      {economic.map(({ owner, percent }) => (
        <p key={owner.id}>{t('rules.economic', { owner: owner.name, percent: percent.toFixed(4) })}</p>
      ))}
      {!ruling.complete && <p>{t('rules.cut')}</p>}
      <p className={classes.hint}>
        {rule.from}–{rule.until ?? '…'} · {rule.bar} % · {t(rule.added ? 'rules.added' : 'rules.single')} ·{' '}
        {ruling.listedBy.join(', ')}
        <br />
        {rule.source} <em>{t('rules.read', { read: rule.read })}</em> {rule.note}
      </p>
    </details>
  );
}
