import type { PrismaClient, PublicationStatus } from '@council-outcomes/db'

/** Sets the status of records of any kind in one transaction. */
export async function setStatus(
  db: PrismaClient,
  ids: readonly string[],
  status: PublicationStatus,
): Promise<void> {
  const change = { where: { id: { in: [...ids] } }, data: { status } }
  await db.$transaction([
    db.meeting.updateMany(change),
    db.proposal.updateMany(change),
    db.assistanceActivity.updateMany(change),
    db.pressItem.updateMany(change),
    db.project.updateMany(change),
    db.agreement.updateMany(change),
    db.reportedTotal.updateMany(change),
    db.coverage.updateMany(change),
    db.term.updateMany(change),
  ])
}
