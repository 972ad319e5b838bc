import { RangeSlider, type RangeSliderProps } from '@mantine/core';
import { formatDate } from '../../core/format';
import type { TimeBin } from '../../core/timeline';
import { useLocale } from '../../words/use-locale';

/** When the first of some bins begins and the last one ends. */
export function useSpanText(bins: TimeBin[]) {
  const locale = useLocale();
  return ([first, last]: [number, number]) => ({
    from: formatDate(bins[first]?.since ?? '', locale),
    to: formatDate(bins[last]?.until ?? '', locale),
  });
}

/** Chooses a first and a last bin; a single one leaves no choice. */
export function BinSlider({ bins, ...props }: { bins: TimeBin[] } & RangeSliderProps) {
  const spanText = useSpanText(bins);
  const last = bins.length - 1;
  const label = (index: number) => spanText([index, index]).from;
  return last > 0 && <RangeSlider min={0} max={last} minRange={0} label={label} {...props} />;
}
