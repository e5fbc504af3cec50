import { z } from 'zod'
import {
  Basis,
  CouncilRole,
  DatePrecision,
  StatedQualifier,
  StrategicLevel,
} from '../generated/prisma/enums.ts'

/** A day of the calendar, such as "2015-05-20". */
export const day = z.iso.date()

export const name = z.strictObject({ en: z.string(), az: z.string(), ru: z.string() })

export const note = z.string().nullable().default(null)

/** Keys of the documents that say so. */
export const sources = z.array(z.string()).min(1)

export const dating = z.strictObject({
  from: day.nullable().default(null),
  to: day.nullable().default(null),
  precision: z.enum(DatePrecision),
  basis: z.enum(Basis),
  note,
})

/** Region codes, each with the ground for it. */
export const regions = z.record(z.string(), z.enum(Basis))

export const placing = regions.default({})

export const levels = z.array(z.enum(StrategicLevel)).default([])

export const role = z.enum(CouncilRole)

/** A number as the document words it. */
export const count = z.strictObject({ count: z.int().nonnegative(), qualifier: z.enum(StatedQualifier) })
