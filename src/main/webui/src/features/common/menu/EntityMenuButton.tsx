import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeLabel } from '../../../core/model';
import type { Question } from '../../../core/question/question';
import { EntityMenu } from './EntityMenu';
import { MenuOpener } from './MenuOpener';
import { useAsking } from './use-asking';

interface EntityMenuButtonProps {
  id: string;
  label: NodeLabel;
  name: string;
  question: Question;
}

/** The menu of an entity behind a button, for fingers and for those who look for no right button. */
export function EntityMenuButton({ id, label, name, question }: EntityMenuButtonProps) {
  const { t } = useTranslation();
  const [place, setPlace] = useState<{ x: number; y: number } | null>(null);
  const sections = useAsking({ id, label }, question);
  return (
    <>
      <MenuOpener open={setPlace}>{t('menu.more')}</MenuOpener>
      {place && <EntityMenu place={place} title={name} sections={sections} close={() => setPlace(null)} />}
    </>
  );
}
