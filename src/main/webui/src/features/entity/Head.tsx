import { Button } from '@mantine/core';
import {
  IconFileCheck,
  IconFlag,
  IconFlag2,
  IconPrinter,
  IconRoute,
  IconTopologyStar3,
} from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { countryName } from '../../core/countries';
import { langOf, otherScriptName, scriptOf } from '../../core/entity/scripts';
import { listedNow } from '../../core/listed';
import { labelOf, nameOf, type EntityDetail } from '../../core/model';
import { namesFor } from '../../core/names-in-script';
import { cypherOfNode } from '../../core/panel-cypher';
import { asking, type Asking } from '../../core/question/asking';
import { paramsOf } from '../../core/question/question';
import { useLocale } from '../../words/use-locale';
import { KindGlyph } from '../common/KindGlyph';
import { ListedBy } from '../common/ListedBy';
import { useLastQuestion } from '../common/last-question';
import { CopyRow } from '../evidence/CopyRow';
import { EnterClaim } from '../evidence/EnterClaim';
import { Synthetic } from '../evidence/EntityParts';
import { EntityMenuButton } from '../common/menu/EntityMenuButton';
import classes from './EntityPage.module.css';

const ICON = 16;

/** The entity in the question that was asked last. */
function Asks({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const question = useLastQuestion();
  const label = labelOf(entity);
  const button = (what: Asking, text: string, icon: ReactNode) => (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={icon}
      onClick={() => void navigate({ to: '/', search: paramsOf(asking(question, what, entity.id, label)) })}
    >
      {text}
    </Button>
  );
  return (
    <div className={classes.acts} data-no-print>
      {button('start', t('evidence.startHere'), <IconFlag size={ICON} />)}
      {button('end', t('evidence.endHere'), <IconFlag2 size={ICON} />)}
      {button('via', t('evidence.through'), <IconRoute size={ICON} />)}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconTopologyStar3 size={ICON} />}
        renderRoot={(props) => <Link to="/explore" search={{ id: [entity.id] }} {...props} />}
      >
        {t('menu.explore')}
      </Button>
      {(label === 'Company' || label === 'Person') && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconFileCheck size={ICON} />}
          renderRoot={(props) => (
            <Link to="/designation" search={{ ...paramsOf(question), id: [entity.id] }} {...props} />
          )}
        >
          {t('menu.designation')}
        </Button>
      )}
      <EntityMenuButton id={entity.id} label={label} name={nameOf(entity, entity.id)} question={question} />
      <EnterClaim from={entity.id} />
      <PrintThis />
    </div>
  );
}

function PrintThis() {
  const { t } = useTranslation('entity');
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconPrinter size={ICON} />}
      onClick={() => window.print()}
    >
      {t('print')}
    </Button>
  );
}

function placeOf({ properties }: EntityDetail): string[] {
  const { country, makerCountry, operator } = properties;
  const place = [country, makerCountry, operator].find((each) => typeof each === 'string' && each !== '');
  return place === undefined ? [] : String(place).split(';');
}

/** Who or what it is, at a glance, and what one can do with it. */
export function Head({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const label = labelOf(entity);
  const names = namesFor(entity, entity.id);
  const other = names.other ?? otherScriptName(entity);
  const listedBy = listedNow(entity);
  const place = placeOf(entity).map((code) => countryName(code, locale));
  return (
    <div className={classes.head}>
      <p className={classes.kind}>
        <KindGlyph label={label} /> {[t(`label.${label}`), ...place].join(' · ')}
      </p>
      <h1 className={classes.title}>
        <bdi>{names.name}</bdi> <ListedBy node={{ ...entity, listedBy }} />
      </h1>
      {other !== null && (
        <p className={classes.other}>
          <bdi lang={langOf(scriptOf(other))}>{other}</bdi>
        </p>
      )}
      <Synthetic entity={entity} />
      <Asks entity={entity} />
      <div data-no-print>
        <CopyRow id={entity.id} cypher={cypherOfNode(label, entity.id)} />
      </div>
    </div>
  );
}
