import { useTranslation } from 'react-i18next';
import type { ViewParams } from '../../core/search';
import { findPath, hopKey, type TraceView } from '../../core/trace';
import { EntityPanel } from './EntityPanel';
import { HopPanel } from './HopPanel';
import { PathPanel } from './PathPanel';
import { RelationPanel } from './RelationPanel';
import { SourcePanel } from './SourcePanel';

interface PanelProps {
  view: TraceView;
  opened: ViewParams;
  openView: (view: ViewParams) => void;
}

/** What is known about what the address names. */
export function Panel({ view, opened, openView }: PanelProps) {
  const { t } = useTranslation();
  if (opened.path) {
    const index = findPath(view, opened.path);
    const path = index === null ? undefined : view.paths[index];
    return path ? (
      <PathPanel view={view} path={path} openView={openView} />
    ) : (
      <p>{t('evidence.notInAnswer')}</p>
    );
  }
  if (opened.hop) {
    const [from = '', to = ''] = opened.hop;
    const hop = view.hops.get(hopKey(from, to));
    return hop ? <HopPanel view={view} hop={hop} openView={openView} /> : <p>{t('evidence.notInAnswer')}</p>;
  }
  if (opened.source !== undefined) {
    return <SourcePanel view={view} id={opened.source} openView={openView} />;
  }
  if (opened.claim !== undefined) {
    return <RelationPanel id={opened.claim} openView={openView} />;
  }
  return opened.node === undefined ? null : <EntityPanel view={view} id={opened.node} openView={openView} />;
}
