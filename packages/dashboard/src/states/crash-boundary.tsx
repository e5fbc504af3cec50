import { Component, type ReactNode } from 'react'
import { useMessages } from '../i18n/locale.tsx'
import css from './states.module.css'

interface CrashBoundaryProps {
  readonly children: ReactNode
}

/** React asks for a class here: only one can catch what a component throws. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError() {
    return { crashed: true }
  }

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children
  }
}

function Crashed() {
  const { states } = useMessages()
  return (
    <main className={css.notice} role="alert">
      <p>{states.crashed}</p>
      <a href={window.location.href}>{states.reload}</a>
    </main>
  )
}
