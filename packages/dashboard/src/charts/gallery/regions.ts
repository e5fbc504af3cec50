/** The tile grid of the 14 economic regions. */
export const regions = [
  { code: 'ER-BA', short: 'BA', name: 'Baku', row: 2, col: 7 },
  { code: 'ER-NX', short: 'NX', name: 'Nakhchivan', row: 4, col: 1 },
  { code: 'ER-AX', short: 'AX', name: 'Absheron-Khizi', row: 2, col: 6 },
  { code: 'ER-MS', short: 'MS', name: 'Mountainous Shirvan', row: 2, col: 5 },
  { code: 'ER-GD', short: 'GD', name: 'Ganja-Dashkasan', row: 2, col: 3 },
  { code: 'ER-KA', short: 'KA', name: 'Karabakh', row: 3, col: 3 },
  { code: 'ER-GT', short: 'GT', name: 'Gazakh-Tovuz', row: 2, col: 2 },
  { code: 'ER-GK', short: 'GK', name: 'Guba-Khachmaz', row: 1, col: 6 },
  { code: 'ER-LA', short: 'LA', name: 'Lankaran-Astara', row: 4, col: 5 },
  { code: 'ER-CA', short: 'CA', name: 'Central Aran', row: 2, col: 4 },
  { code: 'ER-MM', short: 'MM', name: 'Mil-Mughan', row: 3, col: 4 },
  { code: 'ER-SZ', short: 'SZ', name: 'Shaki-Zagatala', row: 1, col: 4 },
  { code: 'ER-EZ', short: 'EZ', name: 'East Zangezur', row: 4, col: 3 },
  { code: 'ER-SS', short: 'SS', name: 'Shirvan-Salyan', row: 3, col: 5 },
] as const
