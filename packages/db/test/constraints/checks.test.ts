import { expect, test } from 'vitest'
import { useWorld, type World } from './world.ts'

const refusal = useWorld()

const DATED = [
  'agreement',
  'assistance_activity',
  'election',
  'meeting',
  'press_item',
  'project',
  'proposal',
  'reported_total',
] as const
const LASTING = ['channel', 'coverage', 'membership', 'target', 'term', 'working_body'] as const

test.each([...DATED, ...LASTING])('%s: from may be the day of to, but not after it', async (table) => {
  const dates = (date_from: string, date_to: string) => (world: World) =>
    world.insert(table, { date_from, date_to, ...(isDated(table) ? { date_precision: 'RANGE' } : {}) })
  expect(await refusal(dates('2016-02-29', '2016-02-29'))).toBeNull()
  expect(await refusal(dates('2016-03-01', '2016-02-29'))).toBe(`${table}_dates_in_order`)
})

test.each(DATED)('%s: a date and its precision are there together', async (table) => {
  const fits = `${table}_precision_fits_dates`
  expect(await refusal((w) => w.insert(table, { date_precision: 'DAY' }))).toBe(fits)
  expect(await refusal((w) => w.insert(table, { date_precision: 'NONE', date_to: '2016-01-01' }))).toBe(fits)
  expect(await refusal((w) => w.insert(table, { date_precision: 'RANGE', date_to: '2016-01-01' }))).toBeNull()
})

const BACKWARDS = [
  [
    'organization',
    { founded_from: '2016-01-02', founded_to: '2016-01-01' },
    'organization_founding_in_order',
  ],
  [
    'legal_instrument',
    { in_force_from: '2016-01-02', in_force_to: '2016-01-01' },
    'legal_instrument_force_in_order',
  ],
  ['region', { valid_from: '2016-01-02', valid_to: '2016-01-01' }, 'region_validity_in_order'],
  ['proposal', { submitted_on: '2016-01-02', decided_on: '2016-01-01' }, 'proposal_decided_after_submitted'],
  ['proposal_status_change', { date_precision: 'NONE' }, 'proposal_status_change_precision_fits_date'],
  ['proposal_status_change', { on: null }, 'proposal_status_change_precision_fits_date'],
] as const

const COUNTS = [
  ['term', { number: 0 }, 'term_number_from_one'],
  ['election', { round: 0 }, 'election_round_from_one'],
  ['election', { ballots_printed: 70, seats: -1 }, 'election_counts_not_negative'],
  ['election', { registered_electors: 60, voters_turned_out: 61 }, 'election_voters_registered'],
  ['election', { ballots_printed: 70, ballots_used: 71 }, 'election_ballots_printed_before_use'],
  ['election', { ballots_used: 54, ballots_invalid: 55 }, 'election_invalid_ballots_used'],
  ['membership', { votes: -1 }, 'membership_votes_not_negative'],
  ['target', { value: -1 }, 'target_value_not_negative'],
  ['agenda_item', { position: -1 }, 'agenda_item_position_not_negative'],
  ['contribution', { position: -1 }, 'contribution_position_not_negative'],
  ['proposal_status_change', { position: -1 }, 'proposal_status_change_position_not_negative'],
  ['proposal_theme', { position: -1 }, 'proposal_theme_position_not_negative'],
  ['assistance_type', { position: -1 }, 'assistance_type_position_not_negative'],
  ['beneficiary_group', { position: -1 }, 'beneficiary_group_position_not_negative'],
  ['region', { tile_row: 1, tile_column: 0 }, 'region_tile_from_one'],
  ['region', { tile_row: 1 }, 'region_tile_row_with_column'],
  ['council', { about_tolerance: 1 }, 'council_about_tolerance_is_a_share'],
  ['council', { about_tolerance: -0.05 }, 'council_about_tolerance_is_a_share'],
] as const

const QUANTITIES = [
  ['assistance_activity', { quantity: -1 }, 'assistance_activity_quantity_not_negative'],
  ['assistance_activity', { quantity: null }, 'assistance_activity_quantity_unless_unquantified'],
  ['assistance_activity', { qualifier: 'UNQUANTIFIED' }, 'assistance_activity_quantity_unless_unquantified'],
  ['assistance_activity', { unit: 'FAMILY' }, 'assistance_activity_type_id_unit_fkey'],
  ['reported_total', { value: -1 }, 'reported_total_value_not_negative'],
  ['reported_total', { value: null }, 'reported_total_value_unless_unquantified'],
  ['reported_total', { qualifier: 'UNQUANTIFIED' }, 'reported_total_value_unless_unquantified'],
  ['meeting', { attendance: -1, attendance_qualifier: 'EXACT' }, 'meeting_attendance_not_negative'],
  ['meeting', { attendance: 40 }, 'meeting_attendance_with_qualifier'],
  ['meeting', { attendance_qualifier: 'ABOUT' }, 'meeting_attendance_with_qualifier'],
  ['meeting', { attendance: 40, attendance_qualifier: 'UNQUANTIFIED' }, 'meeting_attendance_with_qualifier'],
  ['region', { population: -1, population_qualifier: 'EXACT' }, 'region_population_not_negative'],
  ['region', { population: 1000 }, 'region_population_with_qualifier'],
] as const

const SCOPES = [
  [
    'reported_total',
    { subject: 'PROPOSAL', unit: 'PROPOSAL', meeting_kind: 'TRAINING' },
    'reported_total_meeting_kind_of_meetings',
  ],
  ['reported_total', { proposal_status: 'ACCEPTED' }, 'reported_total_proposal_categories_of_proposals'],
  ['reported_total', { direction: 'LEGISLATION' }, 'reported_total_proposal_categories_of_proposals'],
  ['reported_total', { unit: 'PERSON' }, 'reported_total_unit_fits_subject'],
  ['reported_total', { subject: 'OUTLET', unit: 'PUBLICATION' }, 'reported_total_unit_fits_subject'],
] as const

test.each([...BACKWARDS, ...COUNTS, ...QUANTITIES, ...SCOPES])(
  '%s refuses %o',
  async (table, row, constraint) => {
    expect(await refusal((w) => w.insert(table, row))).toBe(constraint)
  },
)

test.each([
  ['meeting', { attendance: null, attendance_qualifier: 'UNQUANTIFIED' }],
  ['meeting', { attendance: 0, attendance_qualifier: 'EXACT' }],
  ['assistance_activity', { quantity: null, qualifier: 'UNQUANTIFIED' }],
  ['assistance_activity', { quantity: 0 }],
  ['proposal', { submitted_on: '2016-01-01', decided_on: '2016-01-01' }],
  [
    'election',
    {
      registered_electors: 60,
      voters_turned_out: 54,
      ballots_printed: 70,
      ballots_used: 54,
      ballots_invalid: 0,
    },
  ],
  ['reported_total', { subject: 'ATTENDANCE', unit: 'PERSON', meeting_kind: 'TRAINING' }],
  ['reported_total', { unit: 'EVENT' }],
] as const)('%s accepts %o', async (table, row) => {
  expect(await refusal((w) => w.insert(table, row))).toBeNull()
})

test('a reported total counts help in a unit that the type allows', async () => {
  const total = (unit: string) => (w: World) =>
    w.insert('reported_total', { subject: 'ASSISTANCE', unit, type_id: w.ours.assistance_type })
  expect(await refusal(total('PERSON'))).toBeNull()
  expect(await refusal(total('FAMILY'))).toBe('reported_total_type_id_unit_fkey')
})

test('a reported total of meetings names no kind of help and no group of people', async () => {
  const scope = 'reported_total_assistance_categories_of_assistance'
  expect(await refusal((w) => w.insert('reported_total', { group_id: w.ours.beneficiary_group }))).toBe(scope)
})

test('a citation supports one record: not none, not two', async () => {
  const cite =
    (...tables: string[]) =>
    (w: World) =>
      w.insert('citation', Object.fromEntries(tables.map((table) => [`${table}_id`, w.ours[table]])))
  expect(await refusal(cite('meeting'))).toBeNull()
  expect(await refusal(cite())).toBe('citation_of_one_record')
  expect(await refusal(cite('meeting', 'proposal'))).toBe('citation_of_one_record')
})

test('a region lies in a group once, in order, and never in itself', async () => {
  const place = (row: object) => (w: World) =>
    w.insert('region_membership', { group_id: w.theirs.region, ...row })
  expect(await refusal((w) => w.insert('region_membership', {}))).toBe('region_membership_not_of_itself')
  expect(await refusal(place({ valid_from: '2021-07-07', valid_to: '2021-07-06' }))).toBe(
    'region_membership_validity_in_order',
  )
  expect(await refusal(async (w) => [await place({})(w), await place({})(w)])).toBe('region_membership_once')
  expect(
    await refusal(async (w) => [await place({})(w), await place({ valid_from: '2021-07-07' })(w)]),
  ).toBeNull()
})

function isDated(table: string): boolean {
  return DATED.some((dated) => dated === table)
}
