import { Button } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { soughtOf } from '../../core/capture/sought';
import { isRelationType, nameOf, type RelationDetail, type Source } from '../../core/model';
import { Reading } from '../capture/lazy-captures';
import { Part } from '../common/Part';
import { SaidWords } from './SaidWords';
import { Supports } from './Supports';

/** What the claim says, in the words in which its card says it. */
function Claim({ relation, source }: { relation: RelationDetail; source: string }) {
  const { t } = useTranslation();
  const verb = isRelationType(relation.type) ? t(`relation.${relation.type}.verb`) : relation.type;
  const supports = relation.supports?.filter((each) => each.source === source);
  return (
    <>
      <p>
        <bdi>{nameOf(relation.fromNode, relation.from)}</bdi> <em>{verb}</em>{' '}
        <bdi>{nameOf(relation.toNode, relation.to)}</bdi>
      </p>
      <Supports supports={supports} sources={relation.sources} />
      {!supports?.some(({ says }) => says) && (
        <SaidWords quote={relation.properties.quote} note={undefined} />
      )}
    </>
  );
}

/** Opens what was captured of a source beside the claim that rests on it. */
export function ReadBeside({ relation, source }: { relation: RelationDetail; source: Source }) {
  const { t } = useTranslation();
  const [reading, setReading] = useState(false);
  const captures = relation.captures?.filter((each) => each.source === source.id) ?? [];
  if (captures.length === 0) {
    return null;
  }
  return (
    <>
      {' · '}
      <Button size="compact-xs" variant="light" onClick={() => setReading(true)}>
        {t('evidence.readBeside')}
        <span className="visually-hidden">: {source.title}</span>
      </Button>
      {reading && (
        <Part of={relation.id}>
          <Suspense fallback={null}>
            <Reading
              captures={captures}
              title={source.title}
              sought={soughtOf(relation, source)}
              claim={<Claim relation={relation} source={source.id} />}
              close={() => setReading(false)}
            />
          </Suspense>
        </Part>
      )}
    </>
  );
}
