import type { Prisma, PrismaClient } from '@council-outcomes/db'

/** A council whose few records can be added up by hand. Titles say what matters about each. */
export async function loadSmallRecord(prisma: PrismaClient): Promise<{ readonly councilId: string }> {
  const council = await prisma.council.create({
    data: {
      key: 'small',
      nameEn: 'Small council',
      nameAz: 'Kiçik şura',
      nameRu: 'Малый совет',
      synthetic: true,
    },
  })
  const councilId = council.id
  const regions = await loadRegions(prisma)
  await prisma.term.createMany({
    data: [
      term(councilId, 1, '2015-01-01', '2016-12-31'),
      term(councilId, 2, '2017-01-01', null),
      { ...term(councilId, 3, '2020-01-01', null), status: 'DRAFT' },
    ],
  })
  await prisma.source.createMany({
    data: [
      {
        councilId,
        key: 'report',
        status: 'PUBLISHED',
        title: 'Report',
        publisher: 'Council',
        publishedOn: day('2016-03-01'),
      },
      { councilId, key: 'draft', title: 'Draft report', publisher: 'Council' },
    ],
  })
  for (const meeting of meetings(councilId, regions)) await prisma.meeting.create({ data: meeting })
  return { councilId }
}

function meetings(councilId: string, regions: Regions): Prisma.MeetingCreateInput[] {
  const common = { council: { connect: { id: councilId } }, status: 'PUBLISHED' } as const
  const at = (...codes: (keyof Regions)[]) => ({
    create: codes.map((code) => ({ region: { connect: { id: regions[code] } } })),
  })
  const cited = {
    create: ['report', 'draft'].map((key) => ({
      source: { connect: { councilId_key: { councilId, key } } },
    })),
  }
  return [
    {
      ...common,
      ...onDay('2016-05-14'),
      key: 'north',
      title: 'Sitting in the north, 100% attended',
      kind: 'COUNCIL_MEETING',
      attendance: 40,
      attendanceQualifier: 'ABOUT',
      regions: at('NORTH-1'),
      citations: cited,
    },
    {
      ...common,
      from: day('2016-04-01'),
      to: day('2016-06-30'),
      datePrecision: 'QUARTER',
      key: 'both',
      title: 'Round table in north and south',
      kind: 'ROUND_TABLE',
      councilRole: 'SUPPORTER',
      regions: at('NORTH-2', 'SOUTH-1'),
    },
    {
      ...common,
      from: day('2016-12-01'),
      to: day('2017-01-31'),
      datePrecision: 'RANGE',
      key: 'winter',
      title: 'Training over the turn of the year',
      kind: 'TRAINING',
      strategicLevels: ['OPERATIONAL'],
      regions: at('NORTH-1', 'NORTH-2'),
    },
    { ...common, key: 'undated-a', title: 'First undated session', kind: 'INFORMATION_SESSION' },
    { ...common, key: 'undated-b', title: 'Second undated session', kind: 'INFORMATION_SESSION' },
    {
      ...common,
      ...onDay('2016-05-14'),
      key: 'draft',
      status: 'DRAFT',
      title: 'Draft sitting',
      kind: 'COUNCIL_MEETING',
    },
    {
      ...common,
      ...onDay('2016-05-14'),
      key: 'retracted',
      status: 'RETRACTED',
      title: 'Retracted sitting',
      kind: 'COUNCIL_MEETING',
    },
  ]
}

type Regions = Readonly<Record<'COUNTRY' | 'NORTH' | 'SOUTH' | 'NORTH-1' | 'NORTH-2' | 'SOUTH-1', string>>

async function loadRegions(prisma: PrismaClient): Promise<Regions> {
  const make = async (code: string, kind: 'COUNTRY' | 'ECONOMIC_REGION' | 'DISTRICT') =>
    (await prisma.region.create({ data: { code, kind, nameEn: code, nameAz: code, nameRu: code } })).id
  const regions = {
    COUNTRY: await make('COUNTRY', 'COUNTRY'),
    NORTH: await make('NORTH', 'ECONOMIC_REGION'),
    SOUTH: await make('SOUTH', 'ECONOMIC_REGION'),
    'NORTH-1': await make('NORTH-1', 'DISTRICT'),
    'NORTH-2': await make('NORTH-2', 'DISTRICT'),
    'SOUTH-1': await make('SOUTH-1', 'DISTRICT'),
  }
  const within = (memberId: string, groupId: string) => ({ memberId, groupId, scheme: 'ECONOMIC' as const })
  await prisma.regionMembership.createMany({
    data: [
      within(regions.NORTH, regions.COUNTRY),
      within(regions.SOUTH, regions.COUNTRY),
      within(regions['NORTH-1'], regions.NORTH),
      within(regions['NORTH-2'], regions.NORTH),
      within(regions['SOUTH-1'], regions.SOUTH),
    ],
  })
  return regions
}

function term(councilId: string, number: number, from: string, to: string | null) {
  return {
    councilId,
    number,
    key: `small-term-${number}`,
    status: 'PUBLISHED' as const,
    nameEn: `Term ${number}`,
    nameAz: `${number}. çağırış`,
    nameRu: `Созыв ${number}`,
    from: day(from),
    to: to === null ? null : day(to),
  }
}

function onDay(text: string) {
  return { from: day(text), to: day(text), datePrecision: 'DAY' as const }
}

function day(text: string): Date {
  return new Date(`${text}T00:00:00Z`)
}
