import { useLayoutEffect, useRef } from 'react'
import { useQuestionAddress } from '../../address/question-address.ts'
import { useArrival } from '../../navigation/arrival.ts'
import { useAsked } from '../../question/question-provider.tsx'
import { Failed } from '../../states/failed.tsx'
import { NoCouncil } from '../../states/no-council.tsx'
import { Waiting } from '../../states/waiting.tsx'
import type { ExploreAddress } from './address/read-explore-address.ts'
import { useExploreAddress } from './address/use-explore-address.ts'
import { AskedQuestion } from './asked-question.tsx'
import { Start } from './start/start.tsx'
import { WrongAddress } from './wrong-address.tsx'

/** Any question of the catalogue, without a language to learn: its address is all that it remembers. */
export function ExplorePage() {
  const asked = useAsked()
  const [, setAddress] = useQuestionAddress()
  switch (asked.kind) {
    case 'WAITING':
      return <Waiting />
    case 'FAILED':
      return <Failed failure={asked.failure} keptFrom={null} onRetry={asked.retry} />
    case 'NO_COUNCIL':
      return (
        <NoCouncil
          asked={asked.asked}
          councils={asked.frame.councils}
          onChoose={(key) => void setAddress({ council: key })}
        />
      )
    case 'KNOWN':
      return <Known asked={asked} />
  }
}

function Known({
  asked: { frame, council },
}: {
  readonly asked: Extract<ReturnType<typeof useAsked>, { kind: 'KNOWN' }>
}) {
  const { address, ask, goTo } = useExploreAddress(council.key)
  useAnswerAsArrival(address.kind)
  const shared = { frame, council, onAsk: ask }
  switch (address.kind) {
    case 'EMPTY':
      return <Start {...shared} asked={address.asked} />
    case 'WRONG':
      return <WrongAddress {...address} onLeaveOut={() => goTo(address.without)} />
    case 'ASKED':
      return <AskedQuestion {...shared} asked={address.asked} input={address.input} />
  }
}

/** The start goes away with what had the focus there, so the first answer is arrived at as another page is. */
function useAnswerAsArrival(kind: ExploreAddress['kind']) {
  const arrival = useArrival()
  const last = useRef(kind)
  // Before the heading of the answer looks whether somebody arrives.
  useLayoutEffect(() => {
    if (last.current === 'EMPTY' && kind === 'ASKED') arrival.current = true
    last.current = kind
  }, [kind, arrival])
}
