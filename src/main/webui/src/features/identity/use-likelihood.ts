import { useTranslation } from 'react-i18next';
import { likelihoodOf } from '../../core/identity/likelihood';

/** A probability in words. */
export function useLikelihood() {
  const { t } = useTranslation('identity');
  return (probability: number) => t(`likelihood.${likelihoodOf(probability)}`);
}
