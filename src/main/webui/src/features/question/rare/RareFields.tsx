import { Checkbox, Radio, Stack, Switch } from '@mantine/core';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useChoices } from '../../../api/queries';
import { TIME_ORDERS } from '../../../core/model';
import type { Offered } from '../../../core/question/question';
import { isAnyTime, PAGE_SIZES, type Listing } from '../../../core/question/table';
import { REQUEST } from '../../../generated/request';
import { ChoiceSelect } from '../ChoiceSelect';
import { PeriodFields } from '../PeriodFields';
import { useValueName } from '../use-value-name';
import { GenericFields, IdentityFields, InferredFields, JoinsFields, MayRestOnFields } from './GradeFields';
import { CapsFields, HubLimitFields, MinSourcesFields, MinValueFields } from './NumberFields';
import type { RareFieldsProps } from './rare-fields';
import { OwnedByFields } from './OwnedByFields';
import { RelationsFields } from './RelationsFields';
import { ViaFields } from './ViaFields';
import { AvoidFields, CountriesViaFields } from './WayFields';

const REQUIRE = REQUEST.listing.fields.require.values;

function ListingFields({ question: { listing }, change }: RareFieldsProps) {
  const { t } = useTranslation();
  const nameOf = useValueName();
  const { data: choices } = useChoices();
  const put = (part: Partial<Listing>) => change({ listing: { ...listing, ...part } });
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t('constraint.listing.name')}
        value={listing.require}
        onChange={(value) => put({ require: REQUIRE.find((each) => each === value) ?? '' })}
      >
        <Stack gap="sm" mt="sm">
          <Radio value="" label={t('constraint.listing.off')} />
          {REQUIRE.map((each) => (
            <Radio key={each} value={each} label={t(`constraint.listing.${each}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {listing.require !== '' && (
        <>
          <ChoiceSelect
            label={t('fields.listedByLabel')}
            placeholder={t('constraint.listing.anybody')}
            choices={choices?.listedBy ?? []}
            nameOf={(value) => nameOf('authority', value)}
            values={listing.authorities}
            onChange={(authorities) => put({ authorities })}
          />
          <PeriodFields
            from={listing.from}
            to={listing.to}
            labels={[t('constraint.listing.from'), t('constraint.listing.to')]}
            onChange={put}
          />
          <Switch
            label={t('constraint.listing.undated')}
            disabled={isAnyTime(listing)}
            checked={listing.undated}
            onChange={(event) => put({ undated: event.currentTarget.checked })}
          />
        </>
      )}
    </Stack>
  );
}

function TimeOrderFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      label={t('constraint.timeOrder.name')}
      value={question.timeOrder}
      onChange={(value) => change({ timeOrder: TIME_ORDERS.find((each) => each === value) ?? 'any' })}
    >
      <Stack gap="sm" mt="sm">
        {TIME_ORDERS.map((each) => (
          <Radio
            key={each}
            value={each}
            label={t(`ask.order.${each}`)}
            description={t(`ask.orderMeans.${each}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function DatasetsFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  const { data: choices } = useChoices();
  const known = [...new Set([...(choices?.datasets ?? []), ...question.datasets])];
  return (
    <Checkbox.Group
      label={t('constraint.datasets.name')}
      description={t('constraint.datasets.means')}
      value={question.datasets}
      onChange={(datasets) => change({ datasets })}
    >
      <Stack gap="xs" mt="sm">
        {known.map((id) => (
          <Checkbox key={id} value={id} label={<bdi>{id}</bdi>} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function PageSizeFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      label={t('constraint.k.name')}
      description={t('constraint.k.means')}
      value={String(question.k)}
      onChange={(value) => change({ k: Number(value) })}
    >
      <Stack gap="sm" mt="sm">
        {PAGE_SIZES.map((size) => (
          <Radio key={size} value={String(size)} label={t('ask.pathsAtOnce', { count: size })} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

const FIELDS: Record<Offered, ComponentType<RareFieldsProps>> = {
  via: ViaFields,
  avoid: AvoidFields,
  countriesVia: CountriesViaFields,
  listing: ListingFields,
  ownedBy: OwnedByFields,
  relations: RelationsFields,
  timeOrder: TimeOrderFields,
  minSources: MinSourcesFields,
  mayRestOn: MayRestOnFields,
  inferred: InferredFields,
  generic: GenericFields,
  joins: JoinsFields,
  identity: IdentityFields,
  minValue: MinValueFields,
  hubLimit: HubLimitFields,
  caps: CapsFields,
  datasets: DatasetsFields,
  k: PageSizeFields,
};

/** The fields of one rare constraint. */
export function RareFields({ constraint, ...props }: RareFieldsProps & { constraint: Offered }) {
  const Fields = FIELDS[constraint];
  return <Fields {...props} />;
}
