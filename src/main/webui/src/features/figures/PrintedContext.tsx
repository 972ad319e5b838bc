import { useTranslation } from 'react-i18next';
import { safeUrl } from '../../core/format';
import type { TraceAnswer } from '../../core/model';
import { briefingIn, type TradeFlow } from '../../core/trade-context';
import { useConcerned } from './use-concerned';
import { useFigureText } from './figure-text';
import { NuanceText } from './Nuance';

interface PrintedContextProps {
  answer: TraceAnswer;
  flows: TradeFlow[];
}

/** On paper: what the answer shows and does not, and the trade figures that stand beside it, with their addresses. */
export function PrintedContext({ answer, flows }: PrintedContextProps) {
  const { t } = useTranslation('figures');
  const textOf = useFigureText(flows);
  const { found } = useConcerned(answer, flows);
  return (
    <>
      <h2>{t('nuance.title')}</h2>
      <NuanceText briefing={briefingIn(flows)} printed />
      {found.length > 0 && (
        <>
          <h2>{t('beside')}</h2>
          <ul data-printed-figures>
            {found.map((flow) => (
              <li key={flow.id}>
                {textOf(flow)}.{' '}
                <small>
                  {flow.sources
                    .map(({ title, url }) => [title, safeUrl(url)].filter(Boolean).join(', '))
                    .join('; ')}
                </small>
              </li>
            ))}
          </ul>
          <p>{t('hint')}</p>
        </>
      )}
    </>
  );
}
