/** A relation as a result tells it. */
export const relation = (from: string, to: string) => ({
  id: `${from}-${to}`,
  type: 'SUPPLIES',
  from,
  to,
  properties: {},
});
