import { Skeleton } from '@mantine/core';
import { IconArrowNarrowDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRelation } from '../../api/queries';
import { asProblem } from '../../core/problem';
import type { ViewParams } from '../../core/search';
import { ProblemNotice } from '../common/ProblemNotice';
import { ClaimCard } from './ClaimCard';
import classes from './Evidence.module.css';
import { NodeButton } from './NodeButton';

/** One relation, whether or not it is part of the answer. */
export function RelationPanel({ id, openView }: { id: string; openView: (view: ViewParams) => void }) {
  const { t } = useTranslation();
  const relation = useRelation(id);
  if (relation.error) {
    return <ProblemNotice problem={asProblem(relation.error)} retry={() => void relation.refetch()} />;
  }
  if (!relation.data) {
    return <Skeleton role="status" height={240} aria-label={t('loading.loading')} />;
  }
  const { from, to, fromNode, toNode } = relation.data;
  return (
    <>
      <p className={classes.kind}>{t('evidence.relation')}</p>
      <NodeButton node={fromNode} id={from} openView={openView} />
      <IconArrowNarrowDown size={18} aria-hidden className={classes.down} />
      <NodeButton node={toNode} id={to} openView={openView} />
      <ClaimCard relation={relation.data} openView={openView} />
    </>
  );
}
