import type { EventStatus } from '@council-outcomes/db'
import { describedEnum } from '../described-enum.ts'

export const EventStatusEnum = describedEnum<EventStatus>(
  'EventStatus',
  'What became of something planned.',
  {
    PLANNED: 'It is or was planned; no document says that it took place.',
    HELD: 'It took place.',
    POSTPONED: 'It was put off.',
    CANCELLED: 'It was called off.',
  },
)
