import type { ComponentType } from 'react';
import type { RareConstraint } from '../../../core/constraints';
import type { RareFieldsProps } from './rare-fields';
import { RelationsFields } from './RelationsFields';
import { CapsFields, HubLimitFields, MinSourcesFields, MinValueFields } from './NumberFields';
import {
  AvoidFields,
  CountriesViaFields,
  DatasetsFields,
  PageSizeFields,
  TimeOrderFields,
} from './SmallFields';
import { ViaFields } from './ViaFields';

const FIELDS: Record<RareConstraint, ComponentType<RareFieldsProps>> = {
  via: ViaFields,
  avoid: AvoidFields,
  countriesVia: CountriesViaFields,
  relations: RelationsFields,
  timeOrder: TimeOrderFields,
  minSources: MinSourcesFields,
  minValue: MinValueFields,
  hubLimit: HubLimitFields,
  caps: CapsFields,
  datasets: DatasetsFields,
  pageSize: PageSizeFields,
};

/** The fields of one rare constraint. */
export function RareFields({ constraint, ...props }: RareFieldsProps & { constraint: RareConstraint }) {
  const Fields = FIELDS[constraint];
  return <Fields {...props} />;
}
