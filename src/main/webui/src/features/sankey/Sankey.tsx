import { SegmentedControl } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lanes } from '../../core/display';
import { flowsOf } from '../../core/flows';
import { toggleLeg } from '../../core/narrowing';
import { layoutSankey } from '../../core/sankey-layout';
import type { DisplayedView } from '../trace/state/linked-view';
import { Flow, FlowGroup } from './Flow';
import classes from './Sankey.module.css';

const LEAST_WIDTH = 640;
const LEAST_HEIGHT = 380;

/** How many paths run from country to country, or from role to role, step by step. */
export function Sankey(displayed: DisplayedView) {
  const { t } = useTranslation('sankey');
  const { view, highlight, found, display, point, show } = displayed;
  const grouping = display.lanes === 'role' ? 'role' : 'country';
  const { ref, width, height } = useElementSize();
  const layout = useMemo(
    () =>
      layoutSankey(flowsOf(view, grouping), Math.max(LEAST_WIDTH, width), Math.max(LEAST_HEIGHT, height - 4)),
    [view, grouping, width, height],
  );
  const common = {
    view,
    highlight,
    found,
    point,
    legs: display.leg ?? [],
    narrow: (leg: string) => show(toggleLeg(display, leg)),
  };
  const arrange = (lanes: Lanes) => show({ ...display, more: [], lanes });
  return (
    <div className={classes.frame}>
      <p id="sankey-text" className="visually-hidden">
        {t('description', { nodes: layout.nodes.length, links: layout.links.length })}
      </p>
      <div className={classes.scroll} ref={ref}>
        {width > 0 && (
          <svg
            width={layout.width}
            height={layout.height}
            role="group"
            aria-label={t('label')}
            aria-describedby="sankey-text"
            data-dimmed={highlight !== null}
            className={classes.sankey}
            onMouseLeave={() => point(null)}
          >
            {layout.links.map((link) => (
              <Flow key={link.key} link={link} {...common} />
            ))}
            {layout.nodes.map((node) => (
              <FlowGroup key={node.key} node={node} {...common} />
            ))}
          </svg>
        )}
      </div>
      <div className={classes.tools}>
        <SegmentedControl
          size="xs"
          aria-label={t('grouping')}
          value={grouping}
          onChange={(value) => arrange(value === 'role' ? 'role' : 'step')}
          data={(['country', 'role'] as const).map((each) => ({ value: each, label: t(`group.${each}`) }))}
        />
      </div>
    </div>
  );
}
