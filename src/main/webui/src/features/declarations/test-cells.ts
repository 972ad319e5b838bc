/** Parties and a cell of figures, as the server answers them. */
export const party = (code: string, name: string) => ({ state: 'stated', code, name });
export const EAST = party('company/east', 'East Trading');
export const PLANT = party('company/plant', 'Plant One');
export const CELL = {
  values: [],
  rows: 3,
  sellers: 1,
  buyers: 1,
  money: { USD: { amount: '1200.80', rows: 3 } },
  netKg: '3.750',
  withoutValue: 0,
  withoutMass: 1,
};
