import { lazy, Suspense, useState } from 'react'
import { usePanelAddress } from '../address/use-panel-address.ts'
import type { OpenRecordsProps } from './open-records.tsx'

/** The records of the figure that the address names; their code is fetched when a figure is first opened. */
export function RecordPanel(props: Omit<OpenRecordsProps, 'panel'>) {
  const [panel, setPanel] = usePanelAddress()
  const [isUsed, setUsed] = useState(false)
  if (panel !== null && !isUsed) setUsed(true)
  if (!isUsed) return null
  return (
    <Suspense>
      <RecordDialog panel={panel} onClose={() => void setPanel(null)} {...props} />
    </Suspense>
  )
}

const RecordDialog = lazy(async () => ({ default: (await import('./record-dialog.tsx')).RecordDialog }))
