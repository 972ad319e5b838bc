export interface Choice {
  value: string;
  count: number;
}

/** What a question can choose by: the values that occur in the data. */
export interface TraceChoices {
  countries: Choice[];
  operators: Choice[];
  componentCategories: Choice[];
  weaponCategories: Choice[];
  topics: Choice[];
  listedBy: Choice[];
  tiers: Choice[];
  hs: string[];
  datasets: string[];
}
